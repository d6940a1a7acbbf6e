/** The configuration the program ships with, as a screen receives it. */

import type { Configuration } from "../generated/commands";

export const configuration: Configuration = {
  groups: [
    {
      code: "0",
      label: {
        nl: "Noodmelding (112 doorgeven)",
        en: "Emergency report (pass on to 112)",
      },
      short: {
        nl: "Noodmelding",
        en: "Emergency",
      },
      leaves: [
        {
          code: "0.1",
          label: {
            nl: "Medisch spoed (bewusteloos, benauwd, ernstig gewond)",
            en: "Medical emergency (unconscious, short of breath, badly hurt)",
          },
          urgency: "U1",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["bewusteloos", "benauwd", "hart", "bloed", "gevallen", "reanimatie", "beroerte"],
            en: ["unconscious", "breath", "heart", "blood", "fall", "cpr", "stroke"],
          },
        },
        {
          code: "0.2",
          label: {
            nl: "Brand, gaslucht of koolmonoxide (CO)",
            en: "Fire, smell of gas or carbon monoxide (CO)",
          },
          urgency: "U1",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["brand", "rook", "gas", "gaslucht", "co", "koolmonoxide", "vlammen"],
            en: ["fire", "smoke", "gas", "co", "monoxide", "flames"],
          },
        },
        {
          code: "0.3",
          label: {
            nl: "Opgesloten (lift, woning, rolluik)",
            en: "Locked in (lift, home, shutter)",
          },
          urgency: "U1",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["lift", "opgesloten", "vast", "rolluik", "deur", "bekneld"],
            en: ["lift", "elevator", "trapped", "stuck", "shutter", "door"],
          },
        },
        {
          code: "0.4",
          label: {
            nl: "Geweld, bedreiging of openbare orde",
            en: "Violence, threat or public order",
          },
          urgency: "U1",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["geweld", "vechten", "mes", "bedreigd", "ruzie", "wapen", "politie"],
            en: ["violence", "fight", "knife", "threat", "weapon", "police"],
          },
        },
        {
          code: "0.5",
          label: {
            nl: "Persoon in direct gevaar of acuut vermist",
            en: "Person in immediate danger or just gone missing",
          },
          urgency: "U1",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["vermist", "kwijt", "water", "verdrinken", "springen", "dwaalt"],
            en: ["missing", "lost", "drowning", "jump", "wandering"],
          },
        },
      ],
    },
    {
      code: "1",
      label: {
        nl: "Energie: stroom, warmte, brandstof",
        en: "Energy: power, heat, fuel",
      },
      short: {
        nl: "Stroom, warmte",
        en: "Power, heat",
      },
      leaves: [
        {
          code: "1.1",
          label: {
            nl: "Medisch apparaat zonder stroom (beademing, zuurstof, sondevoeding, thuisdialyse, bed of tillift)",
            en: "Medical device without power (ventilator, oxygen, tube feeding, home dialysis, bed or hoist)",
          },
          urgency: "U1",
          form: "device",
          countOnly: false,
          placeNeeded: true,
          keywords: {
            nl: [
              "beademing",
              "zuurstof",
              "accu",
              "apparaat",
              "tillift",
              "sondepomp",
              "dialyse",
              "concentrator",
            ],
            en: ["ventilator", "oxygen", "battery", "device", "hoist", "pump", "dialysis"],
          },
        },
        {
          code: "1.2",
          label: {
            nl: "Te koud in huis, onderkoeling dreigt",
            en: "Too cold at home, risk of hypothermia",
          },
          urgency: "U2",
          form: null,
          countOnly: false,
          placeNeeded: true,
          keywords: {
            nl: ["koud", "kou", "verwarming", "kachel", "onderkoeld", "dekens", "cv"],
            en: ["cold", "heating", "stove", "hypothermia", "blankets", "boiler"],
          },
        },
        {
          code: "1.3",
          label: {
            nl: "Telefoon of hulpmiddel opladen",
            en: "Charge a phone or an aid",
          },
          urgency: "U4",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["opladen", "telefoon", "lader", "powerbank", "scootmobiel", "stekker"],
            en: ["charge", "phone", "charger", "powerbank", "scooter", "socket"],
          },
        },
        {
          code: "1.4",
          label: {
            nl: "Licht, rolluik, deur of alarm werkt niet",
            en: "Light, shutter, door or alarm does not work",
          },
          urgency: "U3",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["licht", "lamp", "rolluik", "garage", "deur", "alarm", "bel"],
            en: ["light", "lamp", "shutter", "garage", "door", "alarm", "bell"],
          },
        },
        {
          code: "1.5",
          label: {
            nl: "Noodstroom of brandstof nodig (ook vee of bedrijf)",
            en: "Emergency power or fuel needed (also livestock or business)",
          },
          urgency: "U3",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["aggregaat", "noodstroom", "diesel", "benzine", "stal", "melkrobot", "koeling"],
            en: ["generator", "diesel", "petrol", "fuel", "barn", "milking", "cooling"],
          },
        },
        {
          code: "1.6",
          label: {
            nl: "Vraag: wanneer komt de stroom terug?",
            en: "Question: when will the power be back?",
          },
          urgency: "U4",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["wanneer", "stroom", "storing", "terug", "hoelang"],
            en: ["when", "power", "outage", "back", "long"],
          },
        },
      ],
    },
    {
      code: "2",
      label: {
        nl: "Eten en drinkwater",
        en: "Food and drinking water",
      },
      short: {
        nl: "Eten en water",
        en: "Food and water",
      },
      leaves: [
        {
          code: "2.1",
          label: {
            nl: "Geen drinkwater",
            en: "No drinking water",
          },
          urgency: "U3",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["water", "kraan", "drinken", "dorst", "jerrycan", "fles"],
            en: ["water", "tap", "drink", "thirst", "jerrycan", "bottle"],
          },
        },
        {
          code: "2.2",
          label: {
            nl: "Water bezorgen (kan niet zelf halen)",
            en: "Bring water (cannot fetch it)",
          },
          urgency: "U2",
          form: null,
          countOnly: false,
          placeNeeded: true,
          keywords: {
            nl: ["water", "bezorgen", "brengen", "tillen", "trap", "flat"],
            en: ["water", "deliver", "bring", "carry", "stairs", "flat"],
          },
        },
        {
          code: "2.3",
          label: {
            nl: "Geen eten of warme maaltijd",
            en: "No food or hot meal",
          },
          urgency: "U3",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["eten", "honger", "maaltijd", "koken", "brood", "tafeltje"],
            en: ["food", "hungry", "meal", "cook", "bread"],
          },
        },
        {
          code: "2.4",
          label: {
            nl: "Babyvoeding, dieet of sondevoeding",
            en: "Baby food, diet or tube feeding",
          },
          urgency: "U2",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["baby", "flesvoeding", "poedermelk", "dieet", "gluten", "sonde", "allergie"],
            en: ["baby", "formula", "milk", "diet", "gluten", "tube", "allergy"],
          },
        },
        {
          code: "2.5",
          label: {
            nl: "Is water of eten nog veilig? (kookadvies, koelkast)",
            en: "Is water or food still safe? (boil advice, fridge)",
          },
          urgency: "U4",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["kookadvies", "koelkast", "vriezer", "bedorven", "veilig", "koken", "bruin"],
            en: ["boil", "fridge", "freezer", "spoiled", "safe", "brown"],
          },
        },
        {
          code: "2.6",
          label: {
            nl: "Water of voer voor dieren",
            en: "Water or feed for animals",
          },
          urgency: "U3",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["dieren", "vee", "voer", "koeien", "paarden", "drinkbak", "hond"],
            en: ["animals", "livestock", "feed", "cows", "horses", "trough", "dog"],
          },
        },
      ],
    },
    {
      code: "3",
      label: {
        nl: "Telefoon, internet en betalen",
        en: "Telephone, internet and payments",
      },
      short: {
        nl: "Bellen en betalen",
        en: "Calls and payment",
      },
      leaves: [
        {
          code: "3.1",
          label: {
            nl: "Bericht aan familie of naaste (contactverzoek)",
            en: "Message to family or a loved one (contact request)",
          },
          urgency: "U4",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["familie", "bericht", "moeder", "zoon", "dochter", "contact", "bereiken"],
            en: ["family", "message", "mother", "son", "daughter", "contact", "reach"],
          },
        },
        {
          code: "3.2",
          label: {
            nl: "112 of huisarts niet bereikbaar",
            en: "112 or GP cannot be reached",
          },
          urgency: "U2",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["112", "huisarts", "bellen", "onbereikbaar", "huisartsenpost", "alarmknop"],
            en: ["112", "gp", "doctor", "call", "unreachable", "alarm"],
          },
        },
        {
          code: "3.3",
          label: {
            nl: "Radio of omroep, waar vind ik nieuws",
            en: "Radio or broadcaster, where do I find news",
          },
          urgency: "U4",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["radio", "nieuws", "omroep", "zender", "frequentie", "rampenzender"],
            en: ["radio", "news", "broadcaster", "station", "frequency"],
          },
        },
        {
          code: "3.4",
          label: {
            nl: "Contant geld, niet kunnen pinnen",
            en: "Cash, cannot pay by card",
          },
          urgency: "U3",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["geld", "pinnen", "contant", "pinautomaat", "betalen", "boodschappen"],
            en: ["money", "cash", "card", "atm", "pay", "groceries"],
          },
        },
        {
          code: "3.5",
          label: {
            nl: "Dringende zaak met de overheid (uitkering, paspoort, zitting)",
            en: "Urgent business with the government (benefit, passport, court)",
          },
          urgency: "U4",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["uitkering", "paspoort", "rechtbank", "gemeente", "aangifte", "formulier"],
            en: ["benefit", "passport", "court", "council", "registration", "form"],
          },
        },
      ],
    },
    {
      code: "4",
      label: {
        nl: "Wc, riool, hygiëne en afval",
        en: "Toilet, sewer, hygiene and waste",
      },
      short: {
        nl: "Wc, riool, afval",
        en: "Toilet and waste",
      },
      leaves: [
        {
          code: "4.1",
          label: {
            nl: "Toilet of riool loopt terug",
            en: "Toilet or sewer flows back",
          },
          urgency: "U2",
          form: null,
          countOnly: false,
          placeNeeded: true,
          keywords: {
            nl: ["wc", "toilet", "riool", "overstroomt", "stank", "pomp", "verstopt"],
            en: ["toilet", "sewer", "overflow", "smell", "pump", "blocked"],
          },
        },
        {
          code: "4.2",
          label: {
            nl: "Wassen, luiers, incontinentie, menstruatie",
            en: "Washing, nappies, incontinence, menstruation",
          },
          urgency: "U3",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["luiers", "wassen", "douche", "incontinentie", "maandverband", "zeep"],
            en: ["nappies", "wash", "shower", "incontinence", "pads", "soap"],
          },
        },
        {
          code: "4.3",
          label: {
            nl: "Afval, stank of ongedierte",
            en: "Waste, smell or vermin",
          },
          urgency: "U4",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["afval", "vuilnis", "stank", "ratten", "container", "kadaver"],
            en: ["waste", "rubbish", "smell", "rats", "container"],
          },
        },
        {
          code: "4.4",
          label: {
            nl: "Overledene in huis",
            en: "Deceased person at home",
          },
          urgency: "U2",
          form: null,
          countOnly: false,
          placeNeeded: true,
          keywords: {
            nl: ["overleden", "dood", "uitvaart", "begrafenis", "lichaam", "opbaren"],
            en: ["died", "dead", "funeral", "burial", "body"],
          },
        },
      ],
    },
    {
      code: "5",
      label: {
        nl: "Zorg en gezondheid",
        en: "Care and health",
      },
      short: {
        nl: "Zorg, medicijnen",
        en: "Care, medicine",
      },
      leaves: [
        {
          code: "5.1",
          label: {
            nl: "Medicijn op of bijna op",
            en: "Medicine finished or nearly finished",
          },
          urgency: "U2",
          form: "medicine",
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["medicijn", "pillen", "recept", "apotheek", "op", "tabletten", "inhaler"],
            en: ["medicine", "pills", "prescription", "pharmacy", "tablets", "inhaler"],
          },
        },
        {
          code: "5.2",
          label: {
            nl: "Medicijn moet koel blijven (insuline)",
            en: "Medicine must stay cool (insulin)",
          },
          urgency: "U2",
          form: "medicine",
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["insuline", "koelkast", "koelen", "spuit", "pen", "koelbox"],
            en: ["insulin", "fridge", "cool", "syringe", "pen", "coolbox"],
          },
        },
        {
          code: "5.3",
          label: {
            nl: "Thuiszorg of mantelzorger komt niet",
            en: "Home care or family carer does not come",
          },
          urgency: "U2",
          form: null,
          countOnly: false,
          placeNeeded: true,
          keywords: {
            nl: ["thuiszorg", "mantelzorger", "verpleging", "wassen", "verzorging", "wijkzuster"],
            en: ["homecare", "carer", "nurse", "washing", "care"],
          },
        },
        {
          code: "5.4",
          label: {
            nl: "Huisarts, wond, EHBO",
            en: "GP, wound, first aid",
          },
          urgency: "U3",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["wond", "huisarts", "ehbo", "koorts", "verband", "pijn", "snee"],
            en: ["wound", "doctor", "aid", "fever", "bandage", "pain", "cut"],
          },
        },
        {
          code: "5.5",
          label: {
            nl: "Controlebezoek bij iemand thuis",
            en: "Welfare check at somebody's home",
          },
          urgency: "U2",
          form: "welfareCheck",
          countOnly: false,
          placeNeeded: true,
          keywords: {
            nl: ["controle", "langsgaan", "kijken", "buurvrouw", "oma", "alleen", "sleutel"],
            en: ["check", "visit", "neighbour", "grandmother", "alone", "key"],
          },
        },
        {
          code: "5.6",
          label: {
            nl: "Psychische nood, verward, verslaving",
            en: "Mental distress, confusion, addiction",
          },
          urgency: "U3",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["paniek", "verward", "angst", "verslaving", "somber", "methadon"],
            en: ["panic", "confused", "anxiety", "addiction", "gloomy", "methadone"],
          },
        },
        {
          code: "5.7",
          label: {
            nl: "Behandeling of vervoer (dialyse, chemo, bevalling)",
            en: "Treatment or transport (dialysis, chemo, childbirth)",
          },
          urgency: "U2",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["dialyse", "chemo", "bevalling", "weeën", "ziekenhuis", "verloskundige"],
            en: ["dialysis", "chemo", "birth", "labour", "hospital", "midwife"],
          },
        },
        {
          code: "5.8",
          label: {
            nl: "Hulpmiddel (rolstoel, bril, batterij hoortoestel)",
            en: "Aid (wheelchair, glasses, hearing aid battery)",
          },
          urgency: "U3",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["rolstoel", "bril", "hoortoestel", "rollator", "batterij", "krukken"],
            en: ["wheelchair", "glasses", "hearing", "walker", "battery", "crutches"],
          },
        },
      ],
    },
    {
      code: "6",
      label: {
        nl: "Wegen, bruggen en vervoer",
        en: "Roads, bridges and transport",
      },
      short: {
        nl: "Wegen en vervoer",
        en: "Roads, transport",
      },
      leaves: [
        {
          code: "6.1",
          label: {
            nl: "Vervoer voor persoon nodig",
            en: "Transport for a person needed",
          },
          urgency: "U3",
          form: null,
          countOnly: false,
          placeNeeded: true,
          keywords: {
            nl: ["vervoer", "rit", "taxi", "auto", "brengen", "rolstoelbus"],
            en: ["transport", "ride", "taxi", "car", "bring"],
          },
        },
        {
          code: "6.2",
          label: {
            nl: "Gestrand (reiziger, toerist, chauffeur)",
            en: "Stranded (traveller, tourist, driver)",
          },
          urgency: "U3",
          form: null,
          countOnly: false,
          placeNeeded: true,
          keywords: {
            nl: ["gestrand", "trein", "toerist", "vrachtwagen", "hotel", "reiziger"],
            en: ["stranded", "train", "tourist", "truck", "hotel", "traveller"],
          },
        },
        {
          code: "6.3",
          label: {
            nl: "Weg, brug, tunnel of lift dicht",
            en: "Road, bridge, tunnel or lift closed",
          },
          urgency: "U3",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["weg", "brug", "tunnel", "dicht", "afgesloten", "omleiding", "lift"],
            en: ["road", "bridge", "tunnel", "closed", "detour", "lift"],
          },
        },
        {
          code: "6.4",
          label: {
            nl: "Gevaarlijk kruispunt, boom of kabel",
            en: "Dangerous crossing, tree or cable",
          },
          urgency: "U3",
          form: null,
          countOnly: false,
          placeNeeded: true,
          keywords: {
            nl: ["kruispunt", "stoplicht", "boom", "kabel", "tak", "verkeer"],
            en: ["crossing", "lights", "tree", "cable", "branch", "traffic"],
          },
        },
        {
          code: "6.5",
          label: {
            nl: "Openbaar vervoer",
            en: "Public transport",
          },
          urgency: "U4",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["bus", "trein", "tram", "dienstregeling", "halte", "station"],
            en: ["bus", "train", "tram", "timetable", "stop", "station"],
          },
        },
      ],
    },
    {
      code: "7",
      label: {
        nl: "Onderdak en veiligheid",
        en: "Shelter and safety",
      },
      short: {
        nl: "Onderdak, veilig",
        en: "Shelter, safety",
      },
      leaves: [
        {
          code: "7.1",
          label: {
            nl: "Slaapplek of opvang nodig",
            en: "Place to sleep or shelter needed",
          },
          urgency: "U2",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["slapen", "opvang", "bed", "nacht", "dakloos", "onderdak"],
            en: ["sleep", "shelter", "bed", "night", "homeless"],
          },
        },
        {
          code: "7.2",
          label: {
            nl: "Woning beschadigd of onveilig",
            en: "Home damaged or unsafe",
          },
          urgency: "U3",
          form: null,
          countOnly: false,
          placeNeeded: true,
          keywords: {
            nl: ["dak", "schade", "lek", "scheur", "ruit", "instorten", "water"],
            en: ["roof", "damage", "leak", "crack", "window", "collapse"],
          },
        },
        {
          code: "7.3",
          label: {
            nl: "Onveilig gevoel, inbraak, plundering",
            en: "Feeling unsafe, burglary, looting",
          },
          urgency: "U3",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["inbraak", "plundering", "bang", "diefstal", "rondhangen", "verdacht"],
            en: ["burglary", "looting", "afraid", "theft", "loitering", "suspicious"],
          },
        },
        {
          code: "7.4",
          label: {
            nl: "Kind zonder begeleiding of kinderopvang",
            en: "Child without an adult, or childcare",
          },
          urgency: "U2",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["kind", "alleen", "school", "opvang", "ouders", "crèche"],
            en: ["child", "alone", "school", "childcare", "parents", "nursery"],
          },
        },
        {
          code: "7.5",
          label: {
            nl: "Huisdier of vee",
            en: "Pet or livestock",
          },
          urgency: "U3",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["hond", "kat", "paard", "loslopend", "dierenarts", "vee"],
            en: ["dog", "cat", "horse", "loose", "vet", "livestock"],
          },
        },
      ],
    },
    {
      code: "8",
      label: {
        nl: "Informatie en meldingen",
        en: "Information and reports",
      },
      short: {
        nl: "Info, meldingen",
        en: "Information",
      },
      leaves: [
        {
          code: "8.1",
          label: {
            nl: "Algemene vraag (telling, geen registratie)",
            en: "General question (count only, nothing recorded)",
          },
          urgency: "U4",
          form: null,
          countOnly: true,
          placeNeeded: false,
          keywords: {
            nl: ["vraag", "informatie", "weten", "openingstijd", "wanneer"],
            en: ["question", "information", "know", "opening", "when"],
          },
        },
        {
          code: "8.2",
          label: {
            nl: "Melding uit de wijk (wat is er aan de hand)",
            en: "Report from the neighbourhood (what is going on)",
          },
          urgency: "U4",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["melding", "wijk", "gezien", "lekkage", "straat", "lantaarn"],
            en: ["report", "neighbourhood", "seen", "leak", "street"],
          },
        },
        {
          code: "8.3",
          label: {
            nl: "Gerucht: klopt dit?",
            en: "Rumour: is this true?",
          },
          urgency: "U4",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["gerucht", "klopt", "gehoord", "waar", "whatsapp", "nepnieuws"],
            en: ["rumour", "true", "heard", "whatsapp", "fake"],
          },
        },
        {
          code: "8.4",
          label: {
            nl: "Taal of tolk nodig",
            en: "Language or interpreter needed",
          },
          urgency: "U3",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["tolk", "taal", "vertalen", "arabisch", "pools", "gebarentaal"],
            en: ["interpreter", "language", "translate", "arabic", "polish", "sign"],
          },
        },
        {
          code: "8.5",
          label: {
            nl: "Klacht of compliment",
            en: "Complaint or compliment",
          },
          urgency: "U4",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["klacht", "compliment", "boos", "dank", "tevreden"],
            en: ["complaint", "compliment", "angry", "thanks"],
          },
        },
      ],
    },
    {
      code: "9",
      label: {
        nl: "Hulpaanbod",
        en: "Offer of help",
      },
      short: {
        nl: "Hulpaanbod",
        en: "Offer of help",
      },
      leaves: [
        {
          code: "9.1",
          label: {
            nl: "Menskracht",
            en: "Hands",
          },
          urgency: "U4",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["helpen", "handen", "sjouwen", "vrijwilliger", "langsgaan"],
            en: ["help", "hands", "carry", "volunteer"],
          },
        },
        {
          code: "9.2",
          label: {
            nl: "Zorg- of vakkennis",
            en: "Care or trade skills",
          },
          urgency: "U4",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["verpleegkundige", "arts", "ehbo", "elektricien", "loodgieter", "monteur"],
            en: ["nurse", "doctor", "aid", "electrician", "plumber", "mechanic"],
          },
        },
        {
          code: "9.3",
          label: {
            nl: "Taal of tolk",
            en: "Language or interpreter",
          },
          urgency: "U4",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["tolk", "taal", "vertalen", "arabisch", "turks", "gebaren"],
            en: ["interpreter", "language", "translate", "arabic", "turkish", "sign"],
          },
        },
        {
          code: "9.4",
          label: {
            nl: "Vervoer",
            en: "Transport",
          },
          urgency: "U4",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["auto", "busje", "bakfiets", "rijden", "tractor", "boot"],
            en: ["car", "van", "cargobike", "drive", "tractor", "boat"],
          },
        },
        {
          code: "9.5",
          label: {
            nl: "Aggregaat, spullen of gereedschap",
            en: "Generator, goods or tools",
          },
          urgency: "U4",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["aggregaat", "dekens", "gereedschap", "kachel", "powerbank", "tent"],
            en: ["generator", "blankets", "tools", "heater", "powerbank", "tent"],
          },
        },
        {
          code: "9.6",
          label: {
            nl: "Onderdak",
            en: "Shelter",
          },
          urgency: "U4",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["logeren", "kamer", "bed", "opvang", "slaapplek", "zaal"],
            en: ["stay", "room", "bed", "shelter", "hall"],
          },
        },
        {
          code: "9.7",
          label: {
            nl: "Eten of koken",
            en: "Food or cooking",
          },
          urgency: "U4",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["koken", "eten", "soep", "barbecue", "brood", "keuken"],
            en: ["cook", "food", "soup", "barbecue", "bread", "kitchen"],
          },
        },
        {
          code: "9.8",
          label: {
            nl: "Radio of verbinding",
            en: "Radio or communication",
          },
          urgency: "U4",
          form: null,
          countOnly: false,
          placeNeeded: false,
          keywords: {
            nl: ["zendamateur", "portofoon", "radio", "starlink", "lora", "antenne"],
            en: ["amateur", "walkie-talkie", "radio", "starlink", "lora", "antenna"],
          },
        },
      ],
    },
  ],
  categoryWhenMissing: "8.2",
  urgencies: [
    {
      code: "U1",
      label: {
        nl: "Nu",
        en: "Now",
      },
      meaning: {
        nl: "Levensgevaar. Meteen doorgeven en de coördinator roepen.",
        en: "Danger to life. Pass on at once and call the coordinator.",
      },
      minutes: 0,
      sign: "‼",
    },
    {
      code: "U2",
      label: {
        nl: "Spoed",
        en: "Urgent",
      },
      meaning: {
        nl: "Binnen 4 uur. Bijvoorbeeld: apparaat op accu, medicijn voor vandaag, baby of oudere in de kou.",
        en: "Within 4 hours. For example: a device on battery, medicine for today, a baby or an elderly person in the cold.",
      },
      minutes: 240,
      sign: "▲",
    },
    {
      code: "U3",
      label: {
        nl: "Vandaag",
        en: "Today",
      },
      meaning: {
        nl: "Vandaag of morgen, binnen 24 uur.",
        en: "Today or tomorrow, within 24 hours.",
      },
      minutes: 1440,
      sign: "●",
    },
    {
      code: "U4",
      label: {
        nl: "Kan wachten",
        en: "Can wait",
      },
      meaning: {
        nl: "Kan wachten of is alleen ter informatie.",
        en: "Can wait, or is for information only.",
      },
      minutes: null,
      sign: "○",
    },
  ],
  questions: [
    {
      code: "life",
      text: {
        nl: "Is er nu gevaar voor iemands leven?",
        en: "Is somebody's life in danger now?",
      },
    },
    {
      code: "four_hours",
      text: {
        nl: "Wordt het binnen 4 uur gevaarlijk (apparaat, medicijn, kou, baby)?",
        en: "Will it become dangerous within 4 hours (device, medicine, cold, baby)?",
      },
    },
    {
      code: "self_help",
      text: {
        nl: "Kan de persoon het zelf of met buren oplossen?",
        en: "Can the person solve it alone or with neighbours?",
      },
    },
  ],
  roles: [
    {
      code: "desk",
      label: {
        nl: "Balie",
        en: "Desk",
      },
      key: null,
    },
    {
      code: "coordinator",
      label: {
        nl: "Coördinator",
        en: "Coordinator",
      },
      key: null,
    },
    {
      code: "communications",
      label: {
        nl: "Verbindingen",
        en: "Communications",
      },
      key: null,
    },
    {
      code: "administrator",
      label: {
        nl: "Beheer",
        en: "Administration",
      },
      key: null,
    },
  ],
  may: {
    desk: ["log", "work", "relay", "print", "count"],
    coordinator: [
      "log",
      "work",
      "relay",
      "people",
      "export",
      "import",
      "settings",
      "erase",
      "approve",
      "message",
      "lead",
      "print",
      "count",
    ],
    communications: ["log", "work", "relay", "message", "import", "export", "print", "count"],
    administrator: ["settings", "people", "import", "export", "print"],
  },
  closingReasons: [
    {
      code: "helped_here",
      label: {
        nl: "Hier geholpen",
        en: "Helped here",
      },
      status: "settled",
      asks: null,
    },
    {
      code: "referred",
      label: {
        nl: "Doorverwezen (naar wie?)",
        en: "Referred (to whom?)",
      },
      status: "settled",
      asks: "text",
    },
    {
      code: "solved_otherwise",
      label: {
        nl: "Anders opgelost (hoe?)",
        en: "Solved in another way (how?)",
      },
      status: "settled",
      asks: "text",
    },
    {
      code: "withdrawn",
      label: {
        nl: "Ingetrokken door de vrager",
        en: "Withdrawn by the person who asked",
      },
      status: "withdrawn",
      asks: null,
    },
    {
      code: "duplicate",
      label: {
        nl: "Dubbel (welke is het al?)",
        en: "Duplicate (of which one?)",
      },
      status: "duplicate",
      asks: "duplicate_of",
    },
    {
      code: "expired",
      label: {
        nl: "Verlopen, niet meer nodig",
        en: "Expired, no longer needed",
      },
      status: "expired",
      asks: null,
    },
    {
      code: "not_possible",
      label: {
        nl: "Kan niet (waarom niet?)",
        en: "Not possible (why not?)",
      },
      status: "not_possible",
      asks: "text",
    },
  ],
  erasingReasons: [
    {
      code: "asked",
      label: {
        nl: "De persoon vraagt erom",
        en: "The person asks for it",
      },
      key: null,
    },
    {
      code: "retention",
      label: {
        nl: "De bewaartijd is voorbij",
        en: "The retention period is over",
      },
      key: null,
    },
    {
      code: "not_allowed",
      label: {
        nl: "Dit mochten we niet opschrijven",
        en: "We were not allowed to write this down",
      },
      key: null,
    },
  ],
  ticks: [
    {
      code: "device_on_power",
      label: {
        nl: "Afhankelijk van apparaat op stroom",
        en: "Depends on a device that needs power",
      },
      key: null,
    },
    {
      code: "elderly_or_alone",
      label: {
        nl: "80+ of alleen",
        en: "80+ or alone",
      },
      key: null,
    },
    {
      code: "baby_or_pregnant",
      label: {
        nl: "Baby of zwanger",
        en: "Baby or pregnant",
      },
      key: null,
    },
    {
      code: "cannot_walk",
      label: {
        nl: "Kan niet lopen of geen trap op",
        en: "Cannot walk or climb stairs",
      },
      key: null,
    },
    {
      code: "sees_hears_badly",
      label: {
        nl: "Ziet of hoort slecht",
        en: "Sees or hears badly",
      },
      key: null,
    },
    {
      code: "no_dutch",
      label: {
        nl: "Begrijpt of leest geen Nederlands",
        en: "Does not understand or read Dutch",
      },
      key: null,
    },
    {
      code: "confused_or_panicking",
      label: {
        nl: "Verward of in paniek",
        en: "Confused or panicking",
      },
      key: null,
    },
    {
      code: "homeless_or_passing",
      label: {
        nl: "Dakloos of op doorreis",
        en: "Homeless or passing through",
      },
      key: null,
    },
    {
      code: "carer_gone",
      label: {
        nl: "Mantelzorger weg",
        en: "Family carer gone",
      },
      key: null,
    },
  ],
  visitReasons: [
    {
      code: "information",
      label: {
        nl: "Informatie",
        en: "Information",
      },
      key: "i",
    },
    {
      code: "charging",
      label: {
        nl: "Opladen",
        en: "Charging",
      },
      key: "o",
    },
    {
      code: "warming",
      label: {
        nl: "Opwarmen",
        en: "Warming up",
      },
      key: "w",
    },
    {
      code: "water_food",
      label: {
        nl: "Water of eten",
        en: "Water or food",
      },
      key: "e",
    },
    {
      code: "request",
      label: {
        nl: "Hulpvraag",
        en: "Request for help",
      },
      key: "h",
    },
    {
      code: "offer",
      label: {
        nl: "Hulpaanbod",
        en: "Offer of help",
      },
      key: "a",
    },
    {
      code: "emergency",
      label: {
        nl: "Noodmelding",
        en: "Emergency report",
      },
      key: "n",
    },
    {
      code: "family",
      label: {
        nl: "Familie of naaste zoeken",
        en: "Looking for family",
      },
      key: "f",
    },
    {
      code: "other",
      label: {
        nl: "Overig",
        en: "Other",
      },
      key: "v",
    },
  ],
  means: [
    {
      code: "courier",
      label: {
        nl: "Koerier",
        en: "Courier",
      },
      key: null,
    },
    {
      code: "handheld_radio",
      label: {
        nl: "Portofoon",
        en: "Handheld radio",
      },
      key: null,
    },
    {
      code: "amateur_radio",
      label: {
        nl: "DARES-zendamateur",
        en: "Radio amateur (DARES)",
      },
      key: null,
    },
    {
      code: "lora",
      label: {
        nl: "LoRa",
        en: "LoRa",
      },
      key: null,
    },
    {
      code: "telephone",
      label: {
        nl: "Telefoon",
        en: "Telephone",
      },
      key: null,
    },
    {
      code: "satellite",
      label: {
        nl: "Satelliettelefoon",
        en: "Satellite telephone",
      },
      key: null,
    },
    {
      code: "internet",
      label: {
        nl: "Internet",
        en: "Internet",
      },
      key: null,
    },
    {
      code: "stick",
      label: {
        nl: "USB-stick",
        en: "USB stick",
      },
      key: null,
    },
    {
      code: "paper",
      label: {
        nl: "Papier",
        en: "Paper",
      },
      key: null,
    },
    {
      code: "spoken",
      label: {
        nl: "Mondeling",
        en: "By word of mouth",
      },
      key: null,
    },
  ],
  addressees: [
    {
      code: "coordination_point",
      label: {
        nl: "Coördinatiepunt",
        en: "Coordination point",
      },
      key: null,
    },
    {
      code: "town_hall",
      label: {
        nl: "Gemeentehuis (bevolkingszorg)",
        en: "Town hall (population care)",
      },
      key: null,
    },
    {
      code: "control_room",
      label: {
        nl: "Meldkamer (112)",
        en: "Emergency control room (112)",
      },
      key: null,
    },
    {
      code: "ghor",
      label: {
        nl: "GHOR",
        en: "GHOR (regional medical aid)",
      },
      key: null,
    },
    {
      code: "gp",
      label: {
        nl: "Huisarts",
        en: "General practitioner",
      },
      key: null,
    },
    {
      code: "pharmacy",
      label: {
        nl: "Apotheek",
        en: "Pharmacy",
      },
      key: null,
    },
    {
      code: "home_care",
      label: {
        nl: "Thuiszorg",
        en: "Home care",
      },
      key: null,
    },
    {
      code: "red_cross",
      label: {
        nl: "Rode Kruis",
        en: "Red Cross",
      },
      key: null,
    },
    {
      code: "neighbours",
      label: {
        nl: "Buurt",
        en: "Neighbours",
      },
      key: null,
    },
    {
      code: "neighbourhood_team",
      label: {
        nl: "Wijkteam",
        en: "Neighbourhood team",
      },
      key: null,
    },
    {
      code: "other_point",
      label: {
        nl: "Ander noodsteunpunt",
        en: "Other support point",
      },
      key: null,
    },
  ],
  languages: [
    {
      code: "nld",
      label: {
        nl: "Nederlands",
        en: "Dutch",
      },
      key: null,
    },
    {
      code: "eng",
      label: {
        nl: "Engels",
        en: "English",
      },
      key: null,
    },
    {
      code: "tur",
      label: {
        nl: "Turks",
        en: "Turkish",
      },
      key: null,
    },
    {
      code: "ara",
      label: {
        nl: "Arabisch",
        en: "Arabic",
      },
      key: null,
    },
    {
      code: "pol",
      label: {
        nl: "Pools",
        en: "Polish",
      },
      key: null,
    },
    {
      code: "ukr",
      label: {
        nl: "Oekraïens",
        en: "Ukrainian",
      },
      key: null,
    },
    {
      code: "fra",
      label: {
        nl: "Frans",
        en: "French",
      },
      key: null,
    },
    {
      code: "ger",
      label: {
        nl: "Duits",
        en: "German",
      },
      key: null,
    },
    {
      code: "spa",
      label: {
        nl: "Spaans",
        en: "Spanish",
      },
      key: null,
    },
    {
      code: "chi",
      label: {
        nl: "Chinees",
        en: "Chinese",
      },
      key: null,
    },
    {
      code: "tir",
      label: {
        nl: "Tigrinya",
        en: "Tigrinya",
      },
      key: null,
    },
    {
      code: "per",
      label: {
        nl: "Farsi (Perzisch)",
        en: "Farsi (Persian)",
      },
      key: null,
    },
    {
      code: "fry",
      label: {
        nl: "Fries",
        en: "Frisian",
      },
      key: null,
    },
    {
      code: "ber",
      label: {
        nl: "Berbers (Tamazight)",
        en: "Berber (Tamazight)",
      },
      key: null,
    },
  ],
  facilities: [
    {
      code: "power",
      label: {
        nl: "Stroom en warmte",
        en: "Power and heat",
      },
      ask: {
        nl: "Is er stroom in de wijk?",
        en: "Is there power in the neighbourhood?",
      },
    },
    {
      code: "water",
      label: {
        nl: "Drinkwater en eten",
        en: "Drinking water and food",
      },
      ask: {
        nl: "Komt er water uit de kraan, en zijn er winkels open voor eten?",
        en: "Does water come from the tap, and are food shops open?",
      },
    },
    {
      code: "telecom",
      label: {
        nl: "Telefoon, internet en betalen",
        en: "Telephone, internet and payments",
      },
      ask: {
        nl: "Werken bellen, internet en pinnen?",
        en: "Do calls, internet and card payments work?",
      },
    },
    {
      code: "sewage",
      label: {
        nl: "Riool, toilet en afval",
        en: "Sewage, toilets and waste",
      },
      ask: {
        nl: "Loopt het toilet door, en wordt het afval opgehaald?",
        en: "Do toilets flush away, and is waste collected?",
      },
    },
    {
      code: "care",
      label: {
        nl: "Zorg en medicijnen",
        en: "Care and medicines",
      },
      ask: {
        nl: "Is er een huisarts of apotheek open, en komt de thuiszorg?",
        en: "Is a doctor or pharmacy open, and does home care come?",
      },
    },
    {
      code: "roads",
      label: {
        nl: "Wegen, bruggen en vervoer",
        en: "Roads, bridges and transport",
      },
      ask: {
        nl: "Kan men de wijk in en uit, en rijdt er openbaar vervoer?",
        en: "Can people get in and out, and does public transport run?",
      },
    },
  ],
  building: [
    {
      code: "entrance",
      label: {
        nl: "Ingang",
        en: "Entrance",
      },
      ask: {
        nl: "Welke ingang gebruiken bewoners?",
        en: "Which entrance do residents use?",
      },
    },
    {
      code: "heating",
      label: {
        nl: "Verwarming",
        en: "Heating",
      },
      ask: {
        nl: "Welke ruimte is warm?",
        en: "Which room is warm?",
      },
    },
    {
      code: "toilets",
      label: {
        nl: "Toiletten",
        en: "Toilets",
      },
      ask: {
        nl: "Welk toilet werkt? Waar is het andere?",
        en: "Which toilet works? Where is the other one?",
      },
    },
    {
      code: "light",
      label: {
        nl: "Licht",
        en: "Light",
      },
      ask: {
        nl: "Waar is licht?",
        en: "Where is there light?",
      },
    },
  ],
  areas: [
    {
      code: "a1",
      label: {
        nl: "Wijk 1 (voorbeeld)",
        en: "Neighbourhood 1 (example)",
      },
      key: null,
    },
    {
      code: "a2",
      label: {
        nl: "Wijk 2 (voorbeeld)",
        en: "Neighbourhood 2 (example)",
      },
      key: null,
    },
    {
      code: "a3",
      label: {
        nl: "Wijk 3 (voorbeeld)",
        en: "Neighbourhood 3 (example)",
      },
      key: null,
    },
    {
      code: "a4",
      label: {
        nl: "Wijk 4 (voorbeeld)",
        en: "Neighbourhood 4 (example)",
      },
      key: null,
    },
  ],
  articles: [
    {
      code: "drinking_water",
      label: {
        nl: "Drinkwater",
        en: "Drinking water",
      },
      unit: {
        nl: "liter",
        en: "litres",
      },
      minimum: 200,
      perPersonPerDay: 3,
      usualPerDay: null,
      informs: {
        nl: "Coördinatiepunt en gemeentehuis (bevolkingszorg)",
        en: "Coordination point and town hall (population care)",
      },
    },
    {
      code: "fuel",
      label: {
        nl: "Brandstof voor het aggregaat",
        en: "Fuel for the generator",
      },
      unit: {
        nl: "draaiuren",
        en: "running hours",
      },
      minimum: 8,
      perPersonPerDay: null,
      usualPerDay: 24,
      informs: {
        nl: "Coördinatiepunt",
        en: "Coordination point",
      },
    },
    {
      code: "power_bank_places",
      label: {
        nl: "Vrije laadplekken",
        en: "Free charging places",
      },
      unit: {
        nl: "plekken",
        en: "places",
      },
      minimum: 4,
      perPersonPerDay: null,
      usualPerDay: null,
      informs: {
        nl: "Coördinator van het punt",
        en: "Coordinator of the point",
      },
    },
    {
      code: "food_portions",
      label: {
        nl: "Brood en eten",
        en: "Bread and food",
      },
      unit: {
        nl: "porties",
        en: "portions",
      },
      minimum: 40,
      perPersonPerDay: null,
      usualPerDay: null,
      informs: {
        nl: "Gemeentehuis (bevolkingszorg)",
        en: "Town hall (population care)",
      },
    },
    {
      code: "baby_formula",
      label: {
        nl: "Babyvoeding",
        en: "Infant formula",
      },
      unit: {
        nl: "pakken",
        en: "packs",
      },
      minimum: 4,
      perPersonPerDay: null,
      usualPerDay: null,
      informs: {
        nl: "Gemeentehuis (bevolkingszorg)",
        en: "Town hall (population care)",
      },
    },
    {
      code: "blankets",
      label: {
        nl: "Dekens",
        en: "Blankets",
      },
      unit: {
        nl: "stuks",
        en: "pieces",
      },
      minimum: 20,
      perPersonPerDay: null,
      usualPerDay: null,
      informs: {
        nl: "Gemeentehuis (bevolkingszorg) en Rode Kruis",
        en: "Town hall (population care) and Red Cross",
      },
    },
    {
      code: "torches_batteries",
      label: {
        nl: "Zaklampen met batterijen",
        en: "Torches with batteries",
      },
      unit: {
        nl: "sets",
        en: "sets",
      },
      minimum: 10,
      perPersonPerDay: null,
      usualPerDay: null,
      informs: {
        nl: "Beheerder gebouw en voorraad",
        en: "Caretaker of building and stock",
      },
    },
    {
      code: "first_aid",
      label: {
        nl: "EHBO-sets",
        en: "First-aid sets",
      },
      unit: {
        nl: "sets",
        en: "sets",
      },
      minimum: 2,
      perPersonPerDay: null,
      usualPerDay: null,
      informs: {
        nl: "EHBO'er van het punt en coördinatiepunt",
        en: "First-aider of the point and coordination point",
      },
    },
    {
      code: "paper",
      label: {
        nl: "Printpapier",
        en: "Printer paper",
      },
      unit: {
        nl: "vellen",
        en: "sheets",
      },
      minimum: 250,
      perPersonPerDay: null,
      usualPerDay: null,
      informs: {
        nl: "Gemeentehuis (bevolkingszorg)",
        en: "Town hall (population care)",
      },
    },
    {
      code: "printer_ink",
      label: {
        nl: "Inkt of toner",
        en: "Ink or toner",
      },
      unit: {
        nl: "procent",
        en: "percent",
      },
      minimum: 20,
      perPersonPerDay: null,
      usualPerDay: null,
      informs: {
        nl: "Gemeentehuis (bevolkingszorg)",
        en: "Town hall (population care)",
      },
    },
  ],
  checklists: [
    {
      code: "open",
      label: {
        nl: "Openen",
        en: "Opening",
      },
      lines: [
        {
          code: "building_safe",
          label: {
            nl: "Rondje om en door het gebouw: veilig om open te gaan",
            en: "Walked round and through the building: safe to open",
          },
          key: null,
        },
        {
          code: "exits",
          label: {
            nl: "Nooduitgangen vrij en van het slot",
            en: "Emergency exits clear and unlocked",
          },
          key: null,
        },
        {
          code: "power",
          label: {
            nl: "Stroom of aggregaat werkt; aggregaat staat buiten",
            en: "Power or generator works; the generator stands outside",
          },
          key: null,
        },
        {
          code: "heating",
          label: {
            nl: "Verwarming aan, of de kleinste warme ruimte gekozen",
            en: "Heating on, or the smallest warm room chosen",
          },
          key: null,
        },
        {
          code: "light",
          label: {
            nl: "Licht bij ingang, balie en toilet; zaklampen klaar",
            en: "Light at entrance, desk and toilets; torches ready",
          },
          key: null,
        },
        {
          code: "toilets",
          label: {
            nl: "Toiletten werken, of er is een andere oplossing",
            en: "Toilets work, or there is another way",
          },
          key: null,
        },
        {
          code: "first_aid",
          label: {
            nl: "EHBO-set, AED en blusser op hun plek en voor iedereen bekend",
            en: "First-aid set, AED and extinguisher in place and known to all",
          },
          key: null,
        },
        {
          code: "sign_outside",
          label: {
            nl: "Bord buiten: open, met de tijden",
            en: "Sign outside: open, with the hours",
          },
          key: null,
        },
        {
          code: "crew",
          label: {
            nl: "Wie er is: aangemeld, rollen verdeeld, rolkaarten om",
            en: "Who is here: checked in, roles shared out, role cards on",
          },
          key: null,
        },
        {
          code: "clock",
          label: {
            nl: "Klok van elke laptop vergeleken met een horloge of de radio",
            en: "Clock of each laptop compared with a watch or the radio",
          },
          key: null,
        },
        {
          code: "printer",
          label: {
            nl: "Proefpagina afgedrukt",
            en: "Test page printed",
          },
          key: null,
        },
        {
          code: "stick",
          label: {
            nl: "USB-stick aanwezig en op zijn plek",
            en: "USB stick present and in its place",
          },
          key: null,
        },
        {
          code: "second_laptop",
          label: {
            nl: "Tweede laptop aan en bijgewerkt, of papieren formulieren klaar",
            en: "Second laptop on and up to date, or paper forms ready",
          },
          key: null,
        },
        {
          code: "sheets",
          label: {
            nl: "Geldende informatiebladen afgedrukt en opgehangen; oude weg",
            en: "Sheets in force printed and put up; old ones removed",
          },
          key: null,
        },
        {
          code: "quiet_place",
          label: {
            nl: "Rustige plek voor berichten, uit de loop en uit het zicht",
            en: "Quiet place for messages, out of the way and out of sight",
          },
          key: null,
        },
        {
          code: "queue",
          label: {
            nl: "Looproute: ontvangst, balie, opladen, zitten",
            en: "Route: reception, desk, charging, seats",
          },
          key: null,
        },
        {
          code: "reported_open",
          label: {
            nl: '"Open" gemeld aan het coördinatiepunt',
            en: 'Reported "open" to the coordination point',
          },
          key: null,
        },
      ],
    },
    {
      code: "night",
      label: {
        nl: "Sluiten voor de nacht",
        en: "Closing for the night",
      },
      lines: [
        {
          code: "emergencies_passed_on",
          label: {
            nl: "Elke open melding met levensgevaar doorgegeven en bevestigd",
            en: "Every open life-threatening report passed on and confirmed",
          },
          key: null,
        },
        {
          code: "urgent_owner",
          label: {
            nl: "Elke open spoedvraag heeft voor vannacht een eigenaar",
            en: "Every open urgent request has an owner for the night",
          },
          key: null,
        },
        {
          code: "messages_acknowledged",
          label: {
            nl: "Berichten zonder ontvangstbevestiging opnieuw verstuurd of nagevraagd",
            en: "Messages without acknowledgement sent again or asked after",
          },
          key: null,
        },
        {
          code: "second_copy",
          label: {
            nl: "Tweede kopie gemaakt (andere laptop of stick)",
            en: "Second copy made (other laptop or stick)",
          },
          key: null,
        },
        {
          code: "told_coordination_point",
          label: {
            nl: "Sluiting en openingstijd gemeld aan het coördinatiepunt",
            en: "Closing and reopening time reported to the coordination point",
          },
          key: null,
        },
        {
          code: "sign",
          label: {
            nl: "Bord opgehangen: wanneer weer open, en het noodnummer",
            en: "Sign put up: when open again, and the emergency number",
          },
          key: null,
        },
        {
          code: "nobody_inside",
          label: {
            nl: "Niemand meer binnen: ook toilet en rustige kamer bekeken",
            en: "Nobody inside: toilets and quiet room looked at too",
          },
          key: null,
        },
        {
          code: "fuel_heating",
          label: {
            nl: "Brandstof weggezet, aggregaat en verwarming veilig",
            en: "Fuel stored, generator and heating safe",
          },
          key: null,
        },
        {
          code: "paper_locked",
          label: {
            nl: "Papier met persoonsgegevens achter slot",
            en: "Paper with personal details locked away",
          },
          key: null,
        },
        {
          code: "laptops_charged",
          label: {
            nl: "Laptops en powerbanks aan de lader of meegenomen",
            en: "Laptops and power banks charging or taken along",
          },
          key: null,
        },
        {
          code: "keys",
          label: {
            nl: "Deuren op slot; opgeschreven wie de sleutel heeft",
            en: "Doors locked; written down who has the key",
          },
          key: null,
        },
      ],
    },
    {
      code: "close",
      label: {
        nl: "Definitief sluiten",
        en: "Closing for good",
      },
      lines: [
        {
          code: "handed_to_town_hall",
          label: {
            nl: "Alles wat nog open staat overgedragen aan het gemeentehuis",
            en: "Everything still open handed over to the town hall",
          },
          key: null,
        },
        {
          code: "receipt",
          label: {
            nl: "Ontvangst door het gemeentehuis bevestigd",
            en: "Receipt confirmed by the town hall",
          },
          key: null,
        },
        {
          code: "residents_told",
          label: {
            nl: "Bewoners met een afspraak verteld wie het overneemt",
            en: "Residents with an arrangement told who takes over",
          },
          key: null,
        },
        {
          code: "sign",
          label: {
            nl: "Bord buiten: gesloten, en waar men nu terechtkan",
            en: "Sign outside: closed, and where to go now",
          },
          key: null,
        },
        {
          code: "told_coordination_point",
          label: {
            nl: '"Gesloten" gemeld aan het coördinatiepunt',
            en: 'Reported "closed" to the coordination point',
          },
          key: null,
        },
        {
          code: "copies",
          label: {
            nl: "Sticks en kopieën ingezameld en geteld",
            en: "Sticks and copies collected and counted",
          },
          key: null,
        },
        {
          code: "paper_sealed",
          label: {
            nl: "Papier met persoonsgegevens in de verzegelde doos",
            en: "Paper with personal details in the sealed box",
          },
          key: null,
        },
        {
          code: "sheets_removed",
          label: {
            nl: "Informatiebladen en prikbord weggehaald, binnen en buiten",
            en: "Sheets and notices removed, inside and outside",
          },
          key: null,
        },
        {
          code: "laptops_counted",
          label: {
            nl: "Laptops, portofoons en powerbanks geteld",
            en: "Laptops, handheld radios and power banks counted",
          },
          key: null,
        },
        {
          code: "lent_things",
          label: {
            nl: "Geleende spullen terug, of opgeschreven bij wie ze zijn",
            en: "Borrowed things back, or written down who has them",
          },
          key: null,
        },
        {
          code: "stock_counted",
          label: {
            nl: "Voorraad geteld; restanten afgesproken",
            en: "Stock counted; leftovers agreed",
          },
          key: null,
        },
        {
          code: "building_back",
          label: {
            nl: "Gebouw schoon en teruggegeven; schade opgeschreven",
            en: "Building clean and handed back; damage written down",
          },
          key: null,
        },
        {
          code: "crew_thanked",
          label: {
            nl: "Ploeg bedankt en naar huis; wie het zwaar had wordt gebeld",
            en: "Crew thanked and home; whoever had it hard gets a call",
          },
          key: null,
        },
      ],
    },
  ],
  roleCards: [
    {
      code: "coordinator",
      label: {
        nl: "Coördinator noodsteunpunt",
        en: "Coordinator of the support point",
      },
      priority: 1,
      duo: "A",
      does: [
        "Open en sluit het punt met de lijst.",
        "Verdeel de rollen en zorg voor pauzes.",
        "Neem besluiten en schrijf de reden op.",
        "Kijk elk uur naar spoed, berichten en voorraad.",
        "Stuur op tijd een statusbericht.",
        "Geef de dienst over: lees samen, licht toe, teken.",
        "Blijf tot de ander de leiding heeft.",
      ],
      never: [
        "Ga niet zelf achter de balie zitten als het druk is.",
        "Vertrek niet zonder getekende overdracht.",
        "Beloof niets namens de gemeente.",
      ],
    },
    {
      code: "reception",
      label: {
        nl: "Gastheer of gastvrouw (ontvangst)",
        en: "Host (reception)",
      },
      priority: 2,
      duo: "B",
      does: [
        "Groet iedereen bij de deur.",
        "Vraag eerst: is er iemand in gevaar?",
        "Breng een noodmelding meteen naar de balie, voor de rij.",
        "Tel elke bezoeker met een toets.",
        "Wijs de weg: informatie, opladen, balie, zitten.",
        "Let op wie niet goed kan staan, zien of wachten.",
        "Vraag: kent u iemand die niet kan komen?",
      ],
      never: [
        "Vraag geen naam aan de deur.",
        "Laat niemand in nood in de rij staan.",
        "Stuur niemand weg zonder te zeggen waarheen.",
      ],
    },
    {
      code: "requests",
      label: {
        nl: "Medewerker hulpvragen (intake)",
        en: "Requests (intake)",
      },
      priority: 3,
      duo: "B",
      does: [
        "Luister eerst, typ dan.",
        "Schrijf op: wat, waar, hoe snel.",
        "Lees terug wat er staat.",
        "Geef een noodmelding meteen door.",
        "Geef de bon met het nummer mee.",
        "Zeg eerlijk wat er nu gebeurt en wanneer iemand terug kan komen.",
        "Werk de open vragen af als het rustig is.",
      ],
      never: [
        "Vraag geen burgerservicenummer.",
        'Schrijf geen ziekte op als "wat is er nodig" genoeg is.',
        "Geef geen medisch advies.",
        "Beloof geen tijd die u niet weet.",
      ],
    },
    {
      code: "information",
      label: {
        nl: "Medewerker informatie",
        en: "Public information",
      },
      priority: 4,
      duo: "B",
      does: [
        "Deel alleen bladen uit die nu gelden.",
        "Hang nieuwe bladen op en haal oude weg.",
        "Zet bij elk bericht op het bord de tijd.",
        'Zet "niet bevestigd" bij wat niet zeker is.',
        "Schrijf geruchten op en vraag ze na.",
        "Lees voor aan wie niet kan lezen.",
      ],
      never: [
        "Vertel niets verder wat niet is nagevraagd.",
        "Verander geen tekst van een blad met de hand.",
        "Raad niet wanneer de stroom terugkomt.",
      ],
    },
    {
      code: "communications",
      label: {
        nl: "Medewerker verbindingen (berichten)",
        en: "Communications (messages)",
      },
      priority: 5,
      duo: "A",
      does: [
        "Zit op een rustige plek, met iemand die loopt.",
        "Schrijf elk bericht op voordat u het verstuurt.",
        "Zeg eerst de voorrang, dan van wie en aan wie.",
        "Lees radiotekst langzaam voor en tel de woorden na.",
        "Noteer wie de ontvangst bevestigt, en hoe laat.",
        "Vraag na wat niet bevestigd is.",
        "Geef de koerier mee: wat, aan wie, terug vóór.",
      ],
      never: [
        "Noem geen namen van bewoners over de radio.",
        'Zie "verstuurd" nooit aan voor "ontvangen".',
        "Laat het apparaat niet alleen aanstaan.",
      ],
    },
    {
      code: "situation",
      label: {
        nl: "Medewerker beeld (situatie en logboek)",
        en: "Situation and logbook",
      },
      priority: 6,
      duo: "A",
      does: [
        "Houd bij wat werkt en wat niet, per wijk.",
        "Schrijf erbij van wie u het hoort.",
        "Zoek een tweede bron voor iets bevestigd heet.",
        "Noem ook wat we niet weten.",
        "Kijk van welke wijk al lang niets is gehoord.",
        "Houd het logboek bij: besluit, gebeurtenis, contact, incident.",
        "Hang elke paar uur een nieuwe pagina aan de muur.",
      ],
      never: [
        "Verbeter nooit een oude regel; schrijf een nieuwe.",
        "Zet geen namen van bewoners op de muur.",
        "Vul geen gat met een vermoeden.",
      ],
    },
    {
      code: "needs_offers",
      label: {
        nl: "Medewerker vraag en aanbod",
        en: "Needs and offers",
      },
      priority: 7,
      duo: "",
      does: [
        "Schrijf elk aanbod op, met tot wanneer het geldt.",
        "Zoek bij elke vraag een aanbod in de buurt.",
        "Bel of ga langs voordat u iets koppelt.",
        "Vraag na of het gelukt is.",
        "Haal van het bord wat klaar is.",
        "Noteer hoe het is opgelost.",
      ],
      never: [
        "Stuur niemand alleen naar een onbekend huis.",
        "Neem geen geld aan.",
        "Hang geen adres of telefoonnummer op het bord.",
      ],
    },
    {
      code: "volunteers",
      label: {
        nl: "Coördinator vrijwilligers",
        en: "Volunteers",
      },
      priority: 8,
      duo: "",
      does: [
        "Meld iedereen aan en af.",
        "Vraag wat iemand kan en welke talen.",
        "Maak paren: een ervaren en een nieuw.",
        "Geef een duidelijke taak met een eindtijd.",
        "Stuur mensen op tijd naar huis om te rusten.",
        "Zorg voor de volgende dienst.",
      ],
      never: [
        "Laat niemand langer werken dan afgesproken.",
        "Zet een nieuwe helper niet alleen bij bewoners.",
        "Vraag niet meer gegevens dan nodig.",
      ],
    },
    {
      code: "courier",
      label: {
        nl: "Koerier of buurtbezoeker",
        en: "Courier or visitor",
      },
      priority: 9,
      duo: "",
      does: [
        "Ga altijd met twee.",
        "Meld u af en zeg wanneer u terug bent.",
        "Klop; de bel doet het misschien niet.",
        "Zeg wie u bent en laat uw pas zien.",
        "Vraag: warm, water, eten, medicijn, iemand bij u?",
        "Vertel bij terugkomst wat u zag, ook op straat.",
      ],
      never: [
        "Ga nergens binnen waar u gas of rook ruikt.",
        "Breek geen deur open.",
        "Neem geen pakket mee zonder dat het is opgeschreven.",
      ],
    },
    {
      code: "first_aid",
      label: {
        nl: "EHBO'er of zorgcontact",
        en: "First aid and care contact",
      },
      priority: 10,
      duo: "",
      does: [
        "Weet waar EHBO-set en AED zijn.",
        "Help binnen wat u geleerd hebt.",
        "Roep bij twijfel de balie: noodmelding.",
        "Weet welke huisarts en apotheek open zijn.",
        "Houd bij welke apparaten hier aan de stroom hangen.",
        "Vraag ook de ploeg hoe het gaat.",
      ],
      never: [
        "Geef geen medicijnen.",
        "Stel geen diagnose en schrijf er geen op.",
        "Laat iemand die slechter wordt niet alleen.",
      ],
    },
    {
      code: "building",
      label: {
        nl: "Beheerder gebouw en voorraad",
        en: "Building and stock",
      },
      priority: 11,
      duo: "",
      does: [
        "Loop elke twee uur een ronde: deuren, licht, toilet, warmte.",
        "Tel de voorraad en schrijf het op.",
        "Vul het aggregaat buiten, uit en afgekoeld.",
        "Meld op tijd wat bijna op is.",
        "Houd vluchtwegen en stoep vrij.",
        "Schrijf defecten en sleutels op.",
      ],
      never: [
        "Zet het aggregaat nooit binnen of onder een raam.",
        "Bewaar geen brandstof waar mensen zitten.",
        "Trek geen stekker uit een medisch apparaat.",
      ],
    },
    {
      code: "community_space",
      label: {
        nl: "Opvang en rust (huiskamer)",
        en: "Company and rest",
      },
      priority: 12,
      duo: "",
      does: [
        "Zorg voor stoelen, warmte en iets te drinken.",
        "Luister; u hoeft niets op te lossen.",
        "Houd een hoek voor kinderen en een hoek voor rust.",
        "Let op wie alleen zit of stil wordt.",
        "Haal de EHBO'er als het niet goed gaat.",
        "Bel het wijkteam of de balie als iemand nergens heen kan.",
      ],
      never: [
        "Pas niet alleen op een kind.",
        "Vertel niets door wat een ander vertelde.",
        "Maak geen foto's van bezoekers.",
      ],
    },
  ],
  problem: null,
  themeCss: null,
};
