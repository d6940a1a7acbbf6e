/** Going on with a copy: which one, and the passphrase that opens it. */

import { useEffect, useRef, useState } from "react";
import { useNow, useTimes } from "../../app/clock";
import { useAct, useQueryCommand } from "../../app/commands";
import { FolderField } from "../../app/FolderField";
import { useInterlude } from "../../app/interlude";
import type { Backup } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useFocusOnOpen } from "../../shared/focus";
import { SecretField } from "../../shared/SecretField";
import { SelectField } from "../../shared/SelectField";
import { sizeIn } from "../../shared/size";
import { useLanguage, useText } from "../../text/text";
import { StepPage } from "./StepPage";

const NEWEST = "";

interface ContinueFromBackupProps {
  /** The passphrase, when it was typed a moment ago: then it goes on by itself with the newest copy. */
  typed: string;
  onLeave: () => void;
  onLost: () => void;
}

export function ContinueFromBackup({ typed, onLeave, onLost }: ContinueFromBackupProps) {
  const { opening, common } = useText();
  const [folder, setFolder] = useState("");
  const where = { exercise: false, folder: folder.trim() || null };
  const backups = useQueryCommand("list_backups", where);
  const [name, setName] = useState(NEWEST);
  const [passphrase, setPassphrase] = useState(typed);
  const [error, setError] = useState<string>();
  const first = useFocusOnOpen<HTMLInputElement>();
  const backupName = useBackupName();
  const interludes = useInterlude();
  const go = useAct("continue_from_backup", {
    quiet: ["wrong_passphrase", "not_found"],
    onFailure: ({ code }) => {
      if (code === "wrong_passphrase") setError(opening.passphraseWrong);
      if (code === "not_found") setError(opening.noBackups);
      first.current?.focus();
    },
  });
  const submit = async () => {
    if (!passphrase.trim()) return setError(opening.passphraseMissing);
    setError(undefined);
    const continued = await go.run({ ...where, name: name || null, passphrase });
    if (continued) interludes.show({ kind: "continued", continued });
  };
  const begun = useRef(typed === "");
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void submit();
  });
  const found = backups.data?.backups ?? [];
  return (
    <StepPage
      title={opening.continueDo}
      action={opening.goOn}
      busy={go.busy}
      busyText={opening.unlocks}
      onSubmit={() => void submit()}
      onBack={onLeave}
    >
      {backups.isSuccess && found.length === 0 ? <p>{opening.noBackups}</p> : null}
      {found.length > 0 ? (
        <SelectField
          label={opening.continueWhich}
          value={name}
          onChange={setName}
          options={[
            { value: NEWEST, label: opening.continueNewest },
            ...found.map((backup) => ({ value: backup.name, label: backupName(backup) })),
          ]}
        />
      ) : null}
      <SecretField
        ref={first}
        large
        label={opening.passphrase}
        value={passphrase}
        error={error}
        onChange={setPassphrase}
        below={
          <Button kind="quiet" onClick={onLost}>
            {opening.lost}
          </Button>
        }
      />
      {backups.isPending ? <p className="sp-soft">{common.loading}</p> : null}
      <FolderField
        label={opening.continueFolder}
        hint={opening.continueFolderHint}
        value={folder}
        onChange={setFolder}
      />
    </StepPage>
  );
}

/** A copy in words: when, how large, where. */
function useBackupName(): (backup: Backup) => string {
  const { opening } = useText();
  const language = useLanguage();
  const times = useTimes();
  const now = useNow();
  return (backup) => {
    const words = opening.backup(times.moment(backup.made, now), sizeIn(language, backup.bytes));
    return backup.secondPlace ? `${words}, ${opening.backupSecond}` : words;
  };
}
