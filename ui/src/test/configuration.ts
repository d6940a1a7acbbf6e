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
      facility: null,
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
      facility: "energy",
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
      facility: "food_water",
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
      facility: "telecom_payments",
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
      facility: "sanitation_waste",
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
      facility: "health",
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
      facility: "transport",
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
      facility: null,
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
      facility: null,
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
      facility: null,
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
      "print",
      "count",
    ],
    communications: ["log", "work", "relay", "import", "export", "print", "count"],
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
  problem: null,
  themeCss: null,
};
