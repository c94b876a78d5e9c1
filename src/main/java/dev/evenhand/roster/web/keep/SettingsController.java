package dev.evenhand.roster.web.keep;

import dev.evenhand.http.Versions;
import dev.evenhand.people.Actor;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.internal.keep.SettingsService;
import dev.evenhand.roster.internal.keep.SettingsService.Versioned;
import dev.evenhand.roster.web.Answers;
import java.util.Map;
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

@RestController("rosterSettingsController")
@RequestMapping("/api/roster/settings")
@Transactional
class SettingsController {
  private final SettingsService settings;

  SettingsController(SettingsService settings) {
    this.settings = settings;
  }

  @GetMapping
  @Transactional(readOnly = true)
  ResponseEntity<RosterSettingsView> current() {
    return answer(settings.current());
  }

  @PutMapping
  ResponseEntity<RosterSettingsView> change(
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody Map<String, Object> body) {
    var seen = Versions.seen(ifMatch);
    var wanted = SettingsReader.read(body);
    return answer(Answers.valueOf(settings.change(wanted, seen)));
  }

  private static ResponseEntity<RosterSettingsView> answer(Versioned found) {
    return ResponseEntity.ok()
        .eTag(Versions.tag(found.version()))
        .body(RosterSettingsView.of(found, Powers.mayPlan(Actor.current())));
  }
}
