package dev.evenhand.roster.web.keep;

import dev.evenhand.http.Page;
import dev.evenhand.http.Versions;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.Powers;
import dev.evenhand.roster.internal.keep.CreditTable;
import dev.evenhand.roster.internal.keep.RosterPeople;
import dev.evenhand.roster.internal.keep.RosterPeople.Member;
import dev.evenhand.roster.web.Answers;
import dev.evenhand.roster.web.Input;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/roster/people")
@Transactional
class RosterPeopleController {
  private final RosterPeople people;
  private final CreditTable credits;

  RosterPeopleController(RosterPeople people, CreditTable credits) {
    this.people = people;
    this.credits = credits;
  }

  @GetMapping
  @Transactional(readOnly = true)
  Page<RosterPersonView> list() {
    var known = credits.all(null);
    return Page.of(people.all().stream().map(member -> view(member, known)).toList());
  }

  @PutMapping("/{id}")
  ResponseEntity<RosterPersonView> change(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody Map<String, Object> body) {
    var seen = Versions.seen(ifMatch);
    var wanted =
        Input.read(body, object -> RosterPersonReader.read(new PersonId(id), object, seen));
    var changed = Answers.valueOf(people.change(wanted));
    return ResponseEntity.ok()
        .eTag(Versions.tag(changed.roster().version()))
        .body(view(changed, credits.all(null)));
  }

  private static RosterPersonView view(Member member, Map<PersonId, BigDecimal> credits) {
    var credit = credits.getOrDefault(member.id(), BigDecimal.ZERO);
    return RosterPersonView.of(member, credit, Powers.mayPlan(Actor.current()));
  }
}
