import type { opening as dutch } from "../nl/opening";
import { pluralEnglish as plural } from "../plural";

export const opening = {
  welcomeTitle: "What do you want to do?",
  welcomeIntro: "You need no network and no account.",
  practise: "Practise",
  practiseHint: "An example point with invented residents. Nothing is real, you cannot break anything.",
  openPoint: "Open a support point",
  openPointHint: "For real. Three short steps, less than two minutes.",
  practiseStarts: "Preparing the exercise…",

  step: (step: number, steps: number) => `Step ${step} of ${steps}`,
  next: "Next",
  keyBack: "back",
  keyField: "next field",

  pointTitle: "Which support point is this?",
  pointName: "Name of the support point",
  pointNameHint: "As it says on the sign. For example: Noodsteunpunt De Schakel.",
  pointCode: "Code",
  pointCodeHint: "2 to 4 letters and 1 to 3 digits, short to say. For example ZB03. It starts every number.",
  pointCodeWrong: "First 2 to 4 letters, then 1 to 3 digits. No space or dash.",
  municipality: "Municipality",
  coordinatorTitle: "Who is the coordinator?",
  coordinatorIntro: "The coordinator adds volunteers and gives a new PIN when somebody forgets theirs.",
  coordinatorName: "First name",
  pin: "PIN",
  pinHint: "4 to 8 digits. You sign in with it every time.",
  pinAgain: "The PIN once more",
  pinWrong: "A PIN has 4 to 8 digits.",
  pinDifferent: "The two PINs differ. Type both again.",
  passphraseTitle: "Write down the passphrase",
  passphraseIntro:
    "It opens this laptop after every start. Write it on paper now. Do not keep that paper with the laptop.",
  passphrase: "Passphrase",
  passphraseOwn: "You may type your own: at least 12 characters. Capitals and spaces count.",
  otherWords: "Other words",
  passphraseShort: (missing: number) => plural(missing, "1 more character.", `${missing} more characters.`),
  passphraseLong: "Long enough",
  openNow: "Open",
  opensNow: "Encrypting the data. This takes a few seconds…",

  codeTitle: "The recovery code: write it down now",
  codeNewTitle: "Your new recovery code: write it down now",
  codeIntro: "If the passphrase is lost, only this code opens the laptop. You see it only once: now.",
  codeOldGone: "The old code no longer works. Tear up the old card.",
  codeLabel: "Recovery code",
  printCode: "Print the card for the sealed envelope",
  printStart: "Print the start card for the wall",
  printLater:
    "Printing is not possible before signing in. Copy the code to paper now and put that in the envelope.",
  codeKept: "I have written down or printed the code",
  codeNotKept: "Tick the box first: the code does not come back.",
  toDesk: "To the desk",
  toSignIn: "To signing in",
  goOn: "Go on",

  unlockTitle: "Type the passphrase",
  unlockIntro: "The coordinator has it on paper.",
  unlock: "Open",
  unlocks: "Opening…",
  passphraseMissing: "Type the passphrase first.",
  passphraseWrong:
    "This passphrase is not right. Mind spaces and capitals. You may try as often as you need.",
  lost: "Passphrase lost?",
  lostTitle: "Passphrase lost",
  lostIntro: "Nothing gets lost. Choose what you have.",
  haveCode: "I have the recovery code",
  haveCodeHint: "It is in the sealed envelope. It opens everything again.",
  haveNothing: "Nobody knows the passphrase",
  haveNothingHint: "Begin beside the old data. The old data stays.",

  recoverTitle: "Open with the recovery code",
  recoverCode: "Recovery code",
  recoverCodeHint: "Dashes, spaces and capitals do not matter.",
  recoverTypo: "There is a typing mistake in the code. Check each group.",
  recoverWrong: "This code does not belong to this laptop. Is the laptop's letter on the card?",
  recoverPassphrase: "New passphrase",
  recoverPin: "New PIN for the coordinator",
  recoverPinHint: "Only if that is lost too.",
  recoverSave: "Open with this code",

  besideTitle: "Begin beside the old data",
  besideWhat: [
    "You now begin with an empty support point on this laptop.",
    "The old data stays on this laptop. Nobody can read it, and it is not erased.",
    "If the passphrase turns up later, the coordinator merges everything under More, Settings.",
  ],
  besideDamaged: [
    "You now begin with an empty support point on this laptop.",
    "The damaged data stays on this laptop. It is not erased.",
    "Write down on paper what you still know, and then enter it again.",
  ],
  besideDo: "Begin beside the old data",

  troubles: {
    damaged: {
      title: "The file with the data is damaged",
      lost: "The damaged file is not thrown away. There are copies.",
      now: "Go on with the last good copy. Whatever can still be read from the damaged file is added.",
    },
    incomplete: {
      title: "A file of the support point is missing",
      lost: "What is still there stays. There are copies.",
      now: "Go on with the last good copy.",
    },
    newer: {
      title: "This data is from a newer version of Steunpunt",
      lost: "Nothing is lost and nothing was changed.",
      now: "Put the newest version of Steunpunt on this laptop, or use the laptop that has it. Write on paper meanwhile.",
    },
    disk_full: {
      title: "The disk of this laptop is full",
      lost: "Everything that was saved is safe.",
      now: "Make room: remove photos or films, or empty the bin. Then try again.",
    },
    disk_read_only: {
      title: "Steunpunt cannot write to the disk",
      lost: "Everything that was saved is safe.",
      now: "Is there a lock switch on the stick or disk? Otherwise restart the laptop. Write on paper meanwhile.",
    },
    store_in_use: {
      title: "Steunpunt is already open in another window",
      lost: "Nothing is lost.",
      now: "Go to that window. If you cannot see it, close Steunpunt there and try again here.",
    },
  },
  noCopy: {
    lost: "What is still there stays and is not erased.",
    now: "No copy was found. Is there a stick with copies? Put it in and try again. If not, begin beside the old data.",
  },
  tryAgain: "Try again",
  continueDo: "Go on with the last good copy",
  continueWhich: "Which copy?",
  continueNewest: "The newest copy that opens",
  backup: (time: string, size: string) => `${time}, ${size}`,
  backupSecond: "in the second place",
  noBackups: "No copy was found on this laptop. Put in the stick with copies and try again.",
  continuedTitle: "You go on with a good copy",
  continuedMade: (time: string) => `The copy is from ${time}.`,
  continuedSalvaged: (count: number) =>
    count === 0
      ? "Nothing new came out of the damaged file."
      : `${count} more lines were rescued from the damaged file. They are back.`,
  continuedMoved: "The damaged file is here. Do not throw it away:",
  continuedCheck: "Check with the others whether the last half hour is right. Enter again what is missing.",

  letterTitle: (letter: string) => `This laptop is now called ${letter}`,
  letterDo: (letter: string) => `Stick the letter ${letter} on the lid.`,
  letterWhy:
    "The data was restored or copied. With a letter of its own, two laptops never give the same number. Old numbers stay valid.",
  letterDone: "Done",
} satisfies typeof dutch;
