/** Where another laptop is, for when it does not find this one by itself. */

import { type FormEvent, useState } from "react";
import { useAct } from "../../app/commands";
import type { Laptop } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { TextField } from "../../shared/Field";
import { useFocusAtEnd } from "../../shared/focus";
import { useText } from "../../text/text";

export function AddressDialog({ laptop, onClose }: { laptop: Laptop; onClose: () => void }) {
  const { laptop: words, common } = useText();
  const [address, setAddress] = useState(laptop.address ?? "");
  const field = useFocusAtEnd<HTMLInputElement>();
  const act = useAct("set_laptop_address");
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (await act.run({ device: laptop.device, address: address.trim() })) onClose();
  };
  return (
    <Dialog title={words.addressTitle(words.called(laptop.name, laptop.letter))} onClose={onClose}>
      <form className="sp-stack" onSubmit={(event) => void save(event)}>
        <TextField
          ref={field}
          optional
          label={words.addressLabel}
          hint={words.addressHint}
          value={address}
          onChange={setAddress}
        />
        <div className="sp-actions">
          <Button kind="main" type="submit" shortcut="Enter" busy={act.busy}>
            {common.save}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
