package dev.evenhand.availability.web;

import static dev.evenhand.http.FaultKind.MISSING;

import dev.evenhand.availability.internal.PresenceService;
import dev.evenhand.availability.internal.ShiftService;
import dev.evenhand.availability.internal.ShiftService.PersonShift;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Versions;
import dev.evenhand.people.PersonId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ShiftController {
  /// @param zone the person's own; it is changed in the profile
  /// @param mayEdit whether the reader may change it
  record ShiftView(
      String zone, @Nullable List<ShiftBody.@Nullable Hours> days, long version, boolean mayEdit) {}

  record PresenceBody(@Nullable Boolean present) {}

  private final ShiftService shifts;
  private final PresenceService presences;

  ShiftController(ShiftService shifts, PresenceService presences) {
    this.shifts = shifts;
    this.presences = presences;
  }

  @GetMapping("/api/people/{id}/shift")
  ResponseEntity<ShiftView> shift(@PathVariable UUID id) {
    return view(shifts.find(new PersonId(id)).orElseThrow(() -> Refused.notFound("person")));
  }

  @PutMapping("/api/people/{id}/shift")
  ResponseEntity<ShiftView> changeShift(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody ShiftBody body) {
    var seen = Versions.seen(ifMatch);
    return view(Answers.valueOf(shifts.change(new PersonId(id), body.read(), seen)));
  }

  @PutMapping("/api/people/{id}/presence")
  PresenceBody sayPresence(@PathVariable UUID id, @RequestBody PresenceBody body) {
    if (body.present() == null) {
      throw new InvalidInput("present", MISSING.of());
    }
    return new PresenceBody(Answers.valueOf(presences.say(new PersonId(id), body.present())));
  }

  private static ResponseEntity<ShiftView> view(PersonShift found) {
    var days = ShiftBody.of(found.shift()).days();
    return ResponseEntity.ok()
        .eTag(Versions.tag(found.version()))
        .body(new ShiftView(found.zone().getId(), days, found.version(), found.mayEdit()));
  }
}
