package dev.evenhand.cases.internal.imports;

import dev.evenhand.cases.domain.imports.Import;
import dev.evenhand.cases.domain.imports.Import.Asked;
import dev.evenhand.cases.domain.imports.Import.Counts;
import dev.evenhand.cases.domain.imports.Import.State;
import dev.evenhand.cases.domain.imports.ImportId;
import dev.evenhand.cases.internal.imports.CsvFile.Row;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.storage.Ids;
import java.time.Clock;
import java.util.ArrayList;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where people bring tables.
@Service
@Transactional
public class ImportUpload {
  private static final int AT_ONCE = 1000;

  private final ImportTable imports;
  private final RowTable rows;
  private final ImportNews news;
  private final Ids ids;
  private final Clock clock;

  ImportUpload(ImportTable imports, RowTable rows, ImportNews news, Ids ids, Clock clock) {
    this.imports = imports;
    this.rows = rows;
    this.news = news;
    this.ids = ids;
    this.clock = clock;
  }

  /// Keeps the rows of a file.
  public ImportId upload(String fileName, InputStreamSource content, PersonId by) {
    var id = new ImportId(ids.next());
    var asked = new Asked(by, Actor.current().name(), clock.instant());
    var buffer = new ArrayList<Row>();
    var count = new int[1];
    CsvFile.of(content)
        .read(
            columns ->
                imports.insert(
                    new Import(
                        id,
                        fileName,
                        columns,
                        0,
                        State.UPLOADED,
                        null,
                        Counts.NONE,
                        asked,
                        null,
                        null,
                        null)),
            row -> {
              buffer.add(row);
              count[0]++;
              if (buffer.size() == AT_ONCE) {
                rows.insert(id, buffer);
                buffer.clear();
              }
            });
    rows.insert(id, buffer);
    imports.count(id, count[0]);
    news.tell(imports.find(id).orElseThrow(), "created");
    return id;
  }
}
