/**
 * The fixed words on what hangs in the hall, in every language that sheets have; the same as on their paper
 * (`seeds/sheets/words.toml`). Dutch and English are read by people; the others are a machine's.
 */

export interface HallWords {
  /** What the language calls itself. */
  name: string;
  direction: "ltr" | "rtl";
  act: string;
  avoid: string;
  go: string;
  nextUpdate: string;
  confirmed: string;
  unconfirmed: string;
  notApproved: string;
  unchecked: string;
  ask: string;
}

const nl: HallWords = {
  name: "Nederlands",
  direction: "ltr",
  act: "Doe dit",
  avoid: "Doe dit niet",
  go: "Hier kunt u terecht",
  nextUpdate: "Volgende update",
  confirmed: "Bevestigd",
  unconfirmed: "Niet bevestigd",
  notApproved: "Nog niet vastgesteld door een gemeente",
  unchecked: "Deze vertaling is door een machine gemaakt en nog niet nagekeken",
  ask: "Vraag het aan een vrijwilliger",
};

const words: Record<string, HallWords> = {
  nl,
  en: {
    name: "English",
    direction: "ltr",
    act: "Do this",
    avoid: "Do not do this",
    go: "Where to go",
    nextUpdate: "Next update",
    confirmed: "Confirmed",
    unconfirmed: "Not confirmed",
    notApproved: "Not yet approved by a municipality",
    unchecked: "This translation was made by a machine and has not been checked",
    ask: "Ask a volunteer",
  },
  tr: {
    name: "Türkçe",
    direction: "ltr",
    act: "Bunu yapın",
    avoid: "Bunu yapmayın",
    go: "Nereye gidebilirsiniz",
    nextUpdate: "Sonraki güncelleme",
    confirmed: "Doğrulandı",
    unconfirmed: "Doğrulanmadı",
    notApproved: "Henüz bir belediye tarafından onaylanmadı",
    unchecked: "Bu çeviri makine tarafından yapıldı ve henüz kontrol edilmedi",
    ask: "Bir gönüllüye sorun",
  },
  ar: {
    name: "العربية",
    direction: "rtl",
    act: "افعل هذا",
    avoid: "لا تفعل هذا",
    go: "إلى أين تذهب",
    nextUpdate: "التحديث القادم",
    confirmed: "مؤكد",
    unconfirmed: "غير مؤكد",
    notApproved: "لم تعتمده أي بلدية بعد",
    unchecked: "هذه الترجمة من عمل آلة ولم تُراجَع بعد",
    ask: "اسأل أحد المتطوعين",
  },
  pl: {
    name: "Polski",
    direction: "ltr",
    act: "Zrób to",
    avoid: "Nie rób tego",
    go: "Gdzie się zgłosić",
    nextUpdate: "Następna aktualizacja",
    confirmed: "Potwierdzone",
    unconfirmed: "Niepotwierdzone",
    notApproved: "Jeszcze niezatwierdzone przez gminę",
    unchecked: "To tłumaczenie wykonała maszyna i nikt go jeszcze nie sprawdził",
    ask: "Zapytaj wolontariusza",
  },
  uk: {
    name: "Українська",
    direction: "ltr",
    act: "Робіть це",
    avoid: "Не робіть цього",
    go: "Куди звернутися",
    nextUpdate: "Наступне оновлення",
    confirmed: "Підтверджено",
    unconfirmed: "Не підтверджено",
    notApproved: "Ще не затверджено муніципалітетом",
    unchecked: "Цей переклад зроблено машиною, його ще не перевірено",
    ask: "Запитайте волонтера",
  },
};

/** The words of a language; Dutch around a text in a language that has none. */
export function hallWords(language: string): HallWords {
  return words[language] ?? { ...nl, name: language };
}
