package dev.evenhand.roster.web.imports;

import dev.evenhand.http.Idempotency;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Word;
import dev.evenhand.people.Actor;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.domain.imports.Foresight;
import dev.evenhand.roster.domain.imports.ImportKind;
import dev.evenhand.roster.domain.imports.ImportResult;
import dev.evenhand.roster.domain.imports.ImportSource;
import dev.evenhand.roster.domain.imports.RosterImport;
import dev.evenhand.roster.internal.imports.RosterImports;
import dev.evenhand.roster.web.Input;
import dev.evenhand.roster.web.imports.RosterImportViews.ImportForesightView;
import dev.evenhand.roster.web.imports.RosterImportViews.RosterImportView;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Planners bring tables of people, marks, ideal loads and leave, look what would come of them, and
/// have them written down.
@RestController
@RequestMapping("/api/roster/imports")
class RosterImportsController {
  private final RosterImports imports;
  private final ImportSources sources;
  private final Idempotency idempotency;
  private final TransactionTemplate transactions;

  RosterImportsController(
      RosterImports imports,
      ImportSources sources,
      Idempotency idempotency,
      PlatformTransactionManager transactions) {
    this.imports = imports;
    this.sources = sources;
    this.idempotency = idempotency;
    this.transactions = new TransactionTemplate(transactions);
  }

  /// Reads a table; nothing it says is so yet.
  ///
  /// @param kind `people`, `busy`, `loads` or `leave`
  /// @param source `yaml` or `csv` of the file, `google` for the range of the settings, `last` for
  ///   the table of this kind that was written down last
  @PostMapping
  ResponseEntity<ImportForesightView> bring(
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestParam Word<ImportKind> kind,
      @RequestParam Word<ImportSource> source,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
    onlyPlanners();
    var wanted = ImportSources.kind(kind);
    var from = ImportSources.source(source);
    // Another server may be asked, so no transaction is open meanwhile.
    var read = sources.read(wanted, from, file);
    var id =
        transactions.execute(_ ->
            idempotency.once(
                Input.caller(),
                "roster-import",
                key,
                () -> imports.bring(wanted, from, read.name(), read.rows()).id().value()));
    return ResponseEntity.status(HttpStatus.CREATED).body(foresight(find(id)));
  }

  /// The newest first.
  @GetMapping
  Page<RosterImportView> list() {
    onlyPlanners();
    return Page.of(imports.newest().stream().map(RosterImportViews::head).toList());
  }

  /// What would come of a table, as things stand now.
  @GetMapping("/{id}")
  ImportForesightView get(@PathVariable UUID id) {
    onlyPlanners();
    return foresight(find(id));
  }

  /// Writes down all a table says, or nothing. Once more changes nothing.
  @PostMapping("/{id}/apply")
  ImportForesightView apply(@PathVariable UUID id) {
    var kept = find(id);
    return switch (imports.apply(kept, RowReader.read(kept))) {
      case ImportResult.Done(var done) -> RosterImportViews.foresight(find(id), done);
      case ImportResult.NotAllowed() -> throw Refused.forbidden(Powers.PLANNERS_ONLY);
      case ImportResult.ChangedMeanwhile(int line) -> throw changedMeanwhile(line);
      case ImportResult.HasProblems(var foresight) -> throw hasProblems(foresight);
    };
  }

  private ImportForesightView foresight(RosterImport kept) {
    return RosterImportViews.foresight(kept, imports.foresee(RowReader.read(kept)));
  }

  private RosterImport find(UUID id) {
    return imports.find(new RosterImport.Id(id)).orElseThrow(() -> Refused.notFound("import"));
  }

  static void onlyPlanners() {
    if (!Powers.mayPlan(Actor.current())) {
      throw Refused.forbidden(Powers.PLANNERS_ONLY);
    }
  }

  private static Refused changedMeanwhile(int line) {
    return new Refused(
        HttpStatus.CONFLICT,
        "changed-meanwhile",
        "What line %d says was changed by somebody else.\nMaybe try again.".formatted(line));
  }

  private static Refused hasProblems(Foresight foresight) {
    var problems = foresight.problems().stream().map(RosterImportViews::problem).toList();
    return new Refused(
        HttpStatus.CONFLICT,
        "import-has-problems",
        "Expected a table without problems, but there are %d.\nNothing was written down."
            .formatted(problems.size()),
        Map.of("problems", problems));
  }
}
