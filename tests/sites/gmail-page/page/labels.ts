/** What the page says, which no look-up should lean on: it differs by language. */
export interface Labels {
  readonly body: string;
  readonly subject: string;
  readonly newMail: string;
  readonly send: string;
  /** With the marks that keep a shortcut's direction, as Gmail has them. */
  readonly sendTip: string;
  readonly schedule: string;
  readonly sent: string;
  readonly undo: string;
  readonly plain: string;
  readonly toRich: string;
  readonly showTrimmed: string;
  readonly nobody: string;
  readonly ok: string;
  /** The line over a quoted mail. */
  wrote(who: string): string;
}

const keys = '\u202a(Ctrl-Enter)\u202c';

const languages = {
  es: {
    body: 'Cuerpo del mensaje',
    subject: 'Asunto',
    newMail: 'Mensaje nuevo',
    send: 'Enviar',
    sendTip: `Enviar ${keys}`,
    schedule: 'Programar envío',
    sent: 'Mensaje enviado',
    undo: 'Deshacer',
    plain: 'Estás en el modo de texto sin formato.',
    toRich: 'Cambiar a texto enriquecido',
    showTrimmed: 'Mostrar contenido reducido',
    nobody: 'Falta un destinatario.',
    ok: 'Aceptar',
    wrote: (who) => `El lun, 2 mar 2026, ${who} escribió:`,
  },
  de: {
    body: 'Nachrichtentext',
    subject: 'Betreff',
    newMail: 'Neue Nachricht',
    send: 'Senden',
    sendTip: `Senden ${keys}`,
    schedule: 'Senden planen',
    sent: 'Nachricht gesendet',
    undo: 'Rückgängig machen',
    plain: 'Der Nur-Text-Modus ist aktiviert.',
    toRich: 'Zu Rich-Text wechseln',
    showTrimmed: 'Gekürzten Inhalt anzeigen',
    nobody: 'Gib mindestens einen Empfänger an.',
    ok: 'OK',
    wrote: (who) => `Am Mo., 2. März 2026 um 09:12 Uhr schrieb ${who}:`,
  },
  ja: {
    body: 'メッセージ本文',
    subject: '件名',
    newMail: '新規メッセージ',
    send: '送信',
    sendTip: `送信 ${keys}`,
    schedule: '送信日時を設定',
    sent: 'メッセージを送信しました',
    undo: '元に戻す',
    plain: '現在、プレーン テキスト モードです。',
    toRich: 'リッチテキストに切り替え',
    showTrimmed: '省略されたコンテンツを表示',
    nobody: '宛先を 1 つ以上指定してください。',
    ok: 'OK',
    wrote: (who) => `2026年3月2日(月) 9:12 ${who}:`,
  },
  ar: {
    body: 'نص الرسالة',
    subject: 'الموضوع',
    newMail: 'رسالة جديدة',
    send: 'إرسال',
    sendTip: `إرسال ${keys}`,
    schedule: 'جدولة الإرسال',
    sent: 'تم إرسال الرسالة',
    undo: 'تراجع',
    plain: 'أنت الآن في وضع النص العادي.',
    toRich: 'التبديل إلى النص المنسق',
    showTrimmed: 'عرض المحتوى المقتطع',
    nobody: 'يُرجى تحديد مستلم واحد على الأقل.',
    ok: 'حسنًا',
    wrote: (who) => `في الاثنين، 2 مارس 2026 كتب \u202a${who}\u202c:`,
  },
} as const satisfies Readonly<Record<string, Labels>>;

/** The languages that the page can be in. */
export type Language = keyof typeof languages;

/** The labels in the language of the page. */
export function readLabels(): Labels {
  const { lang } = document.documentElement;
  const labels: Labels | undefined = languages[lang as Language];
  if (!labels) throw new Error(`the page has no labels in “${lang}”`);
  return labels;
}
