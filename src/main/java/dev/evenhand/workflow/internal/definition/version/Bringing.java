package dev.evenhand.workflow.internal.definition.version;

import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.workflow.Brought;
import dev.evenhand.workflow.WorkflowId;
import dev.evenhand.workflow.domain.difference.Differences;
import dev.evenhand.workflow.domain.version.Source;
import dev.evenhand.workflow.domain.version.VersionResult;
import dev.evenhand.workflow.domain.version.VersionStatus;
import dev.evenhand.workflow.domain.version.WorkflowVersion;
import dev.evenhand.workflow.internal.definition.DocumentReader;
import dev.evenhand.workflow.internal.definition.ReadDocument;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes a document the active version of its workflow, once.
@Service
@Transactional
public class Bringing {
  private final Drafts drafts;
  private final Activations activations;
  private final VersionShelf shelf;
  private final DocumentReader reader;

  Bringing(Drafts drafts, Activations activations, VersionShelf shelf, DocumentReader reader) {
    this.drafts = drafts;
    this.activations = activations;
    this.shelf = shelf;
    this.reader = reader;
  }

  /// Brings a document; whoever acts must be allowed to.
  ///
  /// @throws InvalidInput with everything that is wrong with it
  public Brought bring(Source source) {
    var document = reader.read(source);
    if (!document.faults().isEmpty()) {
      throw new InvalidInput(document.faults());
    }
    return switch (drafts.create(source)) {
      case VersionResult.Done(var draft) -> activated(draft);
      case VersionResult.KeyTaken(var key) ->
          again(shelf.workflows().findByKey(key).orElseThrow(), document);
      case VersionResult.Refusal other -> throw unexpected(other);
    };
  }

  private Brought again(WorkflowId workflow, ReadDocument document) {
    shelf.workflows().lock(workflow);
    var all = shelf.versions().all(workflow);
    var same =
        all.stream().filter(version -> isUsed(version) && says(version, document)).findFirst();
    if (same.isPresent()) {
      return new Brought.AlreadyThere(workflow, same.get().id(), same.get().number());
    }
    var draft = all.stream().filter(version -> !isUsed(version)).findFirst();
    return draft
        .<Brought>map(there -> new Brought.DraftInTheWay(workflow, there.number()))
        .orElseGet(() -> next(workflow, document));
  }

  private Brought next(WorkflowId workflow, ReadDocument document) {
    var copy = done(drafts.next(workflow, null));
    return activated(done(drafts.save(workflow, copy.number(), document.source(), copy.edition())));
  }

  private Brought activated(WorkflowVersion draft) {
    var active =
        done(
            activations.move(
                draft.workflow(), draft.number(), VersionStatus.ACTIVE, draft.edition()));
    return new Brought.Activated(active.workflow(), active.id(), active.number());
  }

  private boolean says(WorkflowVersion version, ReadDocument document) {
    var value = Optional.ofNullable(document.value()).orElseThrow();
    var theirs = DocumentReader.value(shelf.source(version), new Fields());
    return Differences.between(theirs, value).isEmpty();
  }

  private static boolean isUsed(WorkflowVersion version) {
    return version.status() != VersionStatus.DRAFT;
  }

  private static WorkflowVersion done(VersionResult result) {
    return switch (result) {
      case VersionResult.Done(var version) -> version;
      case VersionResult.Refusal refusal -> throw unexpected(refusal);
    };
  }

  private static IllegalStateException unexpected(VersionResult.Refusal refusal) {
    return new IllegalStateException("Expected it to be done, but: " + refusal);
  }
}
