package dev.evenhand.roster.web.imports;

import dev.evenhand.http.FaultKind;
import dev.evenhand.http.JsonObject;
import dev.evenhand.http.Versions;
import dev.evenhand.roster.domain.imports.ImportKind;
import dev.evenhand.roster.domain.imports.RosterSheet;
import dev.evenhand.roster.internal.sheet.CompanySheet;
import dev.evenhand.roster.web.Answers;
import dev.evenhand.roster.web.Input;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Which spreadsheet of Google the company keeps its tables in. The key to it is configuration and
/// never shown; only the account the spreadsheet has to be shared with is.
@RestController
@RequestMapping("/api/roster/sheet")
@Transactional
class RosterSheetController {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{10,200}");
  private static final int LONGEST_RANGE = 200;

  /// @param account whom to share the spreadsheet with; missing when there is no key
  /// @param ranges the named range of each kind of table
  record RosterSheetView(
      String spreadsheet, Map<String, String> ranges, @Nullable String account, long version) {}

  private final CompanySheet sheet;

  RosterSheetController(CompanySheet sheet) {
    this.sheet = sheet;
  }

  @GetMapping
  @Transactional(readOnly = true)
  ResponseEntity<RosterSheetView> current() {
    RosterImportsController.onlyPlanners();
    return answer(sheet.current());
  }

  @PutMapping
  ResponseEntity<RosterSheetView> change(
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody Map<String, Object> body) {
    var seen = Versions.seen(ifMatch);
    var wanted = Input.read(body, object -> read(object, seen));
    return answer(Answers.valueOf(sheet.change(wanted)));
  }

  private static RosterSheet read(JsonObject body, long seen) {
    var id = idOf(body.textOr("spreadsheet", "", 500));
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      body.fault("spreadsheet", FaultKind.NOT_AN_ID.of(id));
    }
    var ranges = new EnumMap<ImportKind, String>(ImportKind.class);
    var given = body.objectOrEmpty("ranges");
    for (var kind : ImportKind.values()) {
      var range = given.textOr(kind.word(), "", LONGEST_RANGE);
      if (!range.isEmpty()) {
        ranges.put(kind, range);
      }
    }
    return new RosterSheet(id, ranges, seen);
  }

  /// People may give the whole address of the spreadsheet.
  private static String idOf(String text) {
    var found = Pattern.compile("/spreadsheets/d/([A-Za-z0-9_-]+)").matcher(text);
    return found.find() ? found.group(1) : text;
  }

  private ResponseEntity<RosterSheetView> answer(RosterSheet found) {
    var ranges = new TreeMap<String, String>();
    found.ranges().forEach((kind, range) -> ranges.put(kind.word(), range));
    var view =
        new RosterSheetView(
            found.spreadsheet(), ranges, sheet.account().orElse(null), found.version());
    return ResponseEntity.ok().eTag(Versions.tag(found.version())).body(view);
  }
}
