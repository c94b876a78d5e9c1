package dev.evenhand.workflow.internal.definition.version;

import dev.evenhand.http.Page;
import dev.evenhand.workflow.WorkflowId;
import dev.evenhand.workflow.domain.version.WorkflowEntry;
import dev.evenhand.workflow.domain.version.WorkflowVersion;
import dev.evenhand.workflow.internal.definition.DocumentReader;
import dev.evenhand.workflow.internal.definition.ReadDocument;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows workflows, their versions and what these say.
@Service
@Transactional(readOnly = true)
public class WorkflowReading {
  private final WorkflowListTable list;
  private final VersionShelf shelf;
  private final DocumentReader reader;

  WorkflowReading(WorkflowListTable list, VersionShelf shelf, DocumentReader reader) {
    this.list = list;
    this.shelf = shelf;
    this.reader = reader;
  }

  /// A version and its document.
  public record Full(WorkflowVersion version, ReadDocument document) {}

  public Page<WorkflowEntry> list(WorkflowFilter filter) {
    return list.list(filter);
  }

  public Optional<WorkflowEntry> find(WorkflowId id) {
    return list.find(id);
  }

  /// The newest first; empty when there is no such workflow.
  public List<WorkflowVersion> versions(WorkflowId workflow) {
    return shelf.versions().all(workflow);
  }

  public Optional<Full> find(WorkflowId workflow, int number) {
    return shelf
        .versions()
        .find(workflow, number)
        .map(version -> {
          var key = shelf.workflows().findKey(workflow).orElseThrow();
          return new Full(version, reader.read(shelf.source(version), key));
        });
  }
}
