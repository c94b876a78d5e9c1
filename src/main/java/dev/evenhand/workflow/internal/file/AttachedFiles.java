package dev.evenhand.workflow.internal.file;

import dev.evenhand.files.Files;
import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.domain.file.FileReference;
import dev.evenhand.workflow.domain.schema.Schema.Problem;
import java.util.List;
import org.springframework.stereotype.Component;

/// Sees to it that data refer only to files of the company, and that these stay.
@Component
public class AttachedFiles {
  private final Files files;
  private final AttachedFileTable table;

  AttachedFiles(Files files, AttachedFileTable table) {
    this.files = files;
    this.table = table;
  }

  /// The references that lead to no file of the company. Those that do keep their files until the
  /// running transaction ends.
  public List<Problem> missing(Value data) {
    var references = FileReference.in(data);
    if (references.isEmpty()) {
      return List.of();
    }
    var there = files.hold(references.stream().map(FileReference::file).distinct().toList());
    return references.stream()
        .filter(reference -> !there.containsKey(reference.file()))
        .map(reference -> new Problem(reference.place(), "there is no such file."))
        .toList();
  }

  /// Notes that an instance refers to the files in data, so that they are not deleted.
  public void attach(InstanceId instance, Value data) {
    var ids = FileReference.in(data).stream().map(FileReference::file).distinct().toList();
    if (!ids.isEmpty()) {
      table.add(instance, ids);
    }
  }
}
