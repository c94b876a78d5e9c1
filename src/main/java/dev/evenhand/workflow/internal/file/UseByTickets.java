package dev.evenhand.workflow.internal.file;

import dev.evenhand.files.FileUse;
import java.util.List;
import org.springframework.stereotype.Component;

/// Files that tickets refer to are not deleted.
@Component
class UseByTickets implements FileUse {
  private static final int MOST = 5;

  private final AttachedFileTable table;

  UseByTickets(AttachedFileTable table) {
    this.table = table;
  }

  @Override
  public List<String> reasons(long file) {
    return table.labels(file, MOST).stream()
        .map(label -> "Ticket %s refers to it.".formatted(label))
        .toList();
  }
}
