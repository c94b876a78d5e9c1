package dev.evenhand.workflow.internal.definition.version;

import dev.evenhand.people.Actor;
import dev.evenhand.storage.Ids;
import dev.evenhand.workflow.VersionId;
import dev.evenhand.workflow.WorkflowId;
import dev.evenhand.workflow.domain.version.Source;
import dev.evenhand.workflow.domain.version.VersionResult;
import dev.evenhand.workflow.domain.version.VersionResult.ChangedMeanwhile;
import dev.evenhand.workflow.domain.version.VersionResult.Done;
import dev.evenhand.workflow.domain.version.VersionResult.DraftThere;
import dev.evenhand.workflow.domain.version.VersionResult.Faulty;
import dev.evenhand.workflow.domain.version.VersionResult.KeyTaken;
import dev.evenhand.workflow.domain.version.VersionResult.Missing;
import dev.evenhand.workflow.domain.version.VersionResult.NotADraft;
import dev.evenhand.workflow.domain.version.VersionResult.NotAllowed;
import dev.evenhand.workflow.domain.version.VersionStatus;
import dev.evenhand.workflow.domain.version.WorkflowPowers;
import dev.evenhand.workflow.domain.version.WorkflowVersion;
import dev.evenhand.workflow.internal.definition.DocumentReader;
import dev.evenhand.workflow.internal.definition.ReadDocument;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Drafts come, change and go. A draft may have faults; only its key must be clear.
@Service
@Transactional
public class Drafts {
  private static final NotAllowed NOT_YOURS = new NotAllowed(WorkflowPowers.CREATORS_ONLY);
  private static final Missing NO_WORKFLOW = new Missing("workflow");
  private static final Missing NO_VERSION = new Missing("version");

  private final VersionShelf shelf;
  private final DocumentReader reader;
  private final WorkflowNews news;
  private final Ids ids;

  Drafts(VersionShelf shelf, DocumentReader reader, WorkflowNews news, Ids ids) {
    this.shelf = shelf;
    this.reader = reader;
    this.news = news;
    this.ids = ids;
  }

  /// A new workflow with its first draft.
  public VersionResult create(Source source) {
    if (!WorkflowPowers.mayEdit(Actor.current())) {
      return NOT_YOURS;
    }
    var document = reader.read(source);
    var key = document.key();
    if (key.isEmpty()) {
      return new Faulty(document.faultsOfKey());
    }
    var titled = document.titled(key);
    var workflow = new WorkflowId(ids.next());
    if (!shelf.workflows().insert(workflow, key, titled.title(), shelf.stamp())) {
      return new KeyTaken(key);
    }
    var draft =
        WorkflowVersion.draft(new VersionId(ids.next()), workflow, 1, titled, shelf.stamp());
    shelf.versions().insert(draft, source);
    news.created(draft);
    return new Done(draft);
  }

  /// Stores another document in a draft.
  ///
  /// @param seen edition that was changed
  public VersionResult save(WorkflowId workflow, int number, Source source, long seen) {
    if (!WorkflowPowers.mayEdit(Actor.current())) {
      return NOT_YOURS;
    }
    var key = shelf.workflows().findKey(workflow);
    if (key.isEmpty()) {
      return NO_WORKFLOW;
    }
    var document = reader.read(source, key.get());
    return shelf
        .lock(workflow, number)
        .map(draft -> refusal(draft, seen).orElseGet(() -> store(draft, document, key.get())))
        .orElse(NO_VERSION);
  }

  private VersionResult store(WorkflowVersion draft, ReadDocument document, String key) {
    var before = shelf.source(draft);
    if (before.equals(document.source())) {
      return new Done(draft);
    }
    var after = draft.saying(document.titled(key), shelf.stamp());
    if (!shelf.versions().say(after, document.source())) {
      return new ChangedMeanwhile();
    }
    shelf.touch(after);
    news.changed(after, Places.between(before, document));
    return new Done(after);
  }

  /// A draft that says the same as another version.
  ///
  /// @param from number of that version; null for the active one, or the latest when none is
  public VersionResult next(WorkflowId workflow, @Nullable Integer from) {
    if (!WorkflowPowers.mayEdit(Actor.current())) {
      return NOT_YOURS;
    }
    if (!shelf.workflows().lock(workflow)) {
      return NO_WORKFLOW;
    }
    var all = shelf.versions().all(workflow);
    var there = in(all, VersionStatus.DRAFT);
    if (there.isPresent()) {
      return new DraftThere(there.get().number());
    }
    var model =
        from == null
            ? in(all, VersionStatus.ACTIVE).or(() -> all.stream().findFirst())
            : all.stream().filter(version -> version.number() == from).findFirst();
    return model.map(one -> copy(one, all.getFirst().number() + 1)).orElse(NO_VERSION);
  }

  private VersionResult copy(WorkflowVersion model, int number) {
    var source = shelf.source(model);
    var titled = new WorkflowVersion.Titled(model.title(), source);
    var draft =
        WorkflowVersion.draft(
            new VersionId(ids.next()), model.workflow(), number, titled, shelf.stamp());
    shelf.versions().insert(draft, source);
    shelf.touch(draft);
    news.created(draft);
    return new Done(draft);
  }

  /// Deletes a draft, and a workflow that was nothing else.
  ///
  /// @param seen edition that was looked at; null for any
  public VersionResult delete(WorkflowId workflow, int number, @Nullable Long seen) {
    if (!WorkflowPowers.mayEdit(Actor.current())) {
      return NOT_YOURS;
    }
    return shelf
        .lock(workflow, number)
        .map(draft ->
            refusal(draft, seen == null ? draft.edition() : seen).orElseGet(() -> remove(draft)))
        .orElse(NO_VERSION);
  }

  private VersionResult remove(WorkflowVersion draft) {
    shelf.versions().delete(draft);
    if (shelf.versions().all(draft.workflow()).isEmpty()) {
      shelf.workflows().delete(draft.workflow());
    } else {
      shelf.touch(draft);
    }
    news.deleted(draft);
    return new Done(draft);
  }

  private static Optional<VersionResult> refusal(WorkflowVersion version, long seen) {
    if (version.status() != VersionStatus.DRAFT) {
      return Optional.of(new NotADraft(version.number(), version.status()));
    }
    return version.edition() == seen ? Optional.empty() : Optional.of(new ChangedMeanwhile());
  }

  private static Optional<WorkflowVersion> in(List<WorkflowVersion> all, VersionStatus status) {
    return all.stream().filter(version -> version.status() == status).findFirst();
  }
}
