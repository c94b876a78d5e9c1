package dev.evenhand.cases.web.imports;

import dev.evenhand.cases.domain.imports.ImportId;
import dev.evenhand.cases.internal.compare.Comparing;
import dev.evenhand.cases.internal.imports.ImportDesk;
import dev.evenhand.http.Refused;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Everybody sees what fair sharing would have made of the past.
@RestController
class ComparisonController {
  private final ImportDesk desk;
  private final Comparing comparing;
  private final ComparisonViews views;

  ComparisonController(ImportDesk desk, Comparing comparing, ComparisonViews views) {
    this.desk = desk;
    this.comparing = comparing;
    this.views = views;
  }

  @GetMapping("/api/cases/imports/{id}/comparison")
  ComparisonView compare(@PathVariable UUID id) {
    var found = desk.find(new ImportId(id)).orElseThrow(() -> Refused.notFound("import"));
    return views.view(comparing.compare(found));
  }
}
