import { useMemo } from 'react';
import { isObject } from './document';
import { graphOf } from './graph';
import { outlineOf } from './outline';
import { useDrawingWords } from './use-drawing-words';

/** The boxes and arrows of a document, with the words of the reader's language. */
export function useGraph(document: unknown) {
  const { link } = useDrawingWords();
  return useMemo(() => {
    const workflow = isObject(document) ? document['workflow'] : null;
    const isParallel = isObject(workflow) && workflow['parallel'] === true;
    return graphOf(outlineOf(document), link, isParallel);
  }, [document, link]);
}
