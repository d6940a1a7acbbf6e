/** The rows that are in sight, fetched in pages: a list of ten thousand never crosses as a whole. */

import { useQueries } from "@tanstack/react-query";
import { useBackend } from "../../app/backend";
import { useQueryCommand } from "../../app/commands";
import type { CommandFailed } from "../../backend";
import type { RequestRow, Requests } from "../../generated/commands";
import type { Filter } from "./filter";

const PAGE = 100;

interface RequestRows {
  total: number | undefined;
  /** Why there is nothing to show. */
  error: CommandFailed | null;
  rowAt: (index: number) => RequestRow | undefined;
}

/** `first` and `last`: the rows in sight. */
export function useRequestRows(filter: Filter, first: number, last: number): RequestRows {
  const backend = useBackend();
  // The first page is always kept: it tells how many there are.
  const { data: head, error } = useQueryCommand(
    "list_requests",
    { ...filter, offset: 0, limit: PAGE },
    { keepPrevious: true },
  );
  const firstPage = Math.max(1, Math.floor(first / PAGE));
  const lastPage = Math.floor(Math.max(first, last) / PAGE);
  const numbers = Array.from(
    { length: Math.max(0, lastPage - firstPage + 1) },
    (_, index) => firstPage + index,
  );
  const pages = useQueries({
    queries: numbers.map((page) => {
      const input = { ...filter, offset: page * PAGE, limit: PAGE };
      return {
        queryKey: ["list_requests", input],
        queryFn: (): Promise<Requests> => backend.call("list_requests", input),
      };
    }),
  });
  return {
    total: head?.total,
    error,
    rowAt: (index) => {
      const page = Math.floor(index / PAGE);
      const rows = page === 0 ? head?.rows : pages[numbers.indexOf(page)]?.data?.rows;
      return rows?.[index % PAGE];
    },
  };
}
