import type { StoryKind } from './stories';

/** An invented patient. The other fields are drawn by the generator. */
export type DemoPatient = {
  name: string;
  /** Years at the day of loading. */
  age: number;
  story: StoryKind;
  /** Signs in to the portal, with this address. */
  email?: string;
  locale?: string;
  complaint?: string;
  side?: 'left' | 'right' | 'both';
  weeks?: number;
  /** Has an open red flag, and one that was resolved. */
  flagged?: true;
  /** Ran before a camera at the first visit. */
  filmed?: true;
};

/** The patients who are named on purpose: long names, other scripts, the stories that screens must show well. */
export const namedPatients: Readonly<Record<string, readonly DemoPatient[]>> = {
  ines: [
    {
      name: 'Priyanka Ramanathan',
      age: 28,
      story: 'runner',
      email: 'priyanka@patients.example',
      complaint: 'Calf, deep ache after longer runs; training for a half marathon',
      side: 'left',
      weeks: 12,
    },
    {
      name: 'Ottoline Featheringstonehaugh-Marchbanks',
      age: 58,
      story: 'rising',
      complaint: 'Achilles and soleus',
      side: 'right',
      weeks: 7,
    },
    { name: '渡辺 美咲', age: 34, story: 'flare', side: 'left', weeks: 6 },
    { name: 'ليلى حدّاد', age: 29, story: 'quiet', locale: 'ar', side: 'right', weeks: 9 },
    {
      name: 'Ibrahim Haddad',
      age: 75,
      story: 'steady',
      email: 'ibrahim@patients.example',
      locale: 'ar',
      side: 'left',
      weeks: 10,
    },
    {
      name: 'Marguerite Osei',
      age: 63,
      story: 'drop-out',
      complaint: 'Calves, cramp at night',
      side: 'both',
      weeks: 9,
    },
    { name: 'Juno Ashworth', age: 19, story: 'new', side: 'right', weeks: 0 },
    { name: 'Tomasz Wiertel', age: 46, story: 'rising', side: 'left', weeks: 4, flagged: true },
    { name: 'Saoirse Ní Dhomhnaill', age: 25, story: 'recovered', side: 'left', weeks: 11 },
    { name: 'Ebrahim Sadiq', age: 77, story: 'never-logged', side: 'left', weeks: 5 },
  ],
  dunstan: [
    {
      name: 'Callum Abernethy',
      age: 27,
      story: 'half-done',
      email: 'callum@patients.example',
      side: 'right',
      weeks: 8,
      filmed: true,
    },
    {
      name: 'Wolfeschlegelsteinhausenbergerdorff-Adalbertsdóttir, Hubert Blaine Maximilian Ferdinand',
      age: 51,
      story: 'steady',
      side: 'left',
      weeks: 10,
    },
    { name: 'Нина Ковальчук', age: 41, story: 'recovered', side: 'right', weeks: 12 },
    { name: 'O’Brien-d’Arcy, Renée', age: 39, story: 'flare', side: 'right', weeks: 7 },
  ],
  farid: [
    {
      name: 'Jörg Süßmilch',
      age: 44,
      story: 'steady',
      email: 'joerg@patients.example',
      locale: 'de',
      side: 'right',
      weeks: 9,
    },
    { name: 'Zoë Đặng Thị Ánh', age: 36, story: 'flare', side: 'left', weeks: 11 },
  ],
};

export const givenNames = [
  'Amara',
  'Beatrix',
  'Cosmin',
  'Dov',
  'Eilidh',
  'Fatoumata',
  'Goran',
  'Hanneke',
  'Ivo',
  'Jasmin',
  'Kwabena',
  'Leocadia',
  'Mateo',
  'Noor',
  'Oluwaseun',
  'Pilar',
  'Quentin',
  'Rosalind',
  'Sanna',
  'Teodor',
  'Ulrike',
  'Vasil',
  'Wren',
  'Ximena',
  'Yusuf',
  'Zuzana',
  'Aurelio',
  'Birgit',
  'Caoimhe',
  'Dmitri',
] as const;

export const familyNames = [
  'Achterberg',
  'Bakshi',
  'Carvalho',
  'Darko',
  'Eriksen',
  'Fontanesi',
  'Gallagher',
  'Hoxha',
  'Ibáñez',
  'Jovanović',
  'Kowalczyk',
  'Lindqvist',
  'Mbeki',
  'Nkemelu',
  'Okonkwo',
  'Pereira',
  'Quiroga Salas',
  'Rasmussen',
  'Šimůnek',
  'Tariq',
  'Ueda',
  'Vestergaard',
  'Whitlock',
  'Xu',
  'Yıldız',
  'Zieliński',
  'van der Wielen',
  'Abeyratne',
  'Brückner',
  'Castellanos',
] as const;
