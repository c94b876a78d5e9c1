package dev.evenhand.roster.web.credit;

import dev.evenhand.http.FaultKind;
import dev.evenhand.http.Idempotency;
import dev.evenhand.http.JsonObject;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.internal.credit.CreditDesk;
import dev.evenhand.roster.internal.credit.CreditDesk.Gift;
import dev.evenhand.roster.internal.credit.CreditEntry;
import dev.evenhand.roster.web.Answers;
import dev.evenhand.roster.web.Input;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/roster/people/{id}/credits")
@Transactional
class CreditController {
  private static final int MOST = 500;

  /// One movement of a credit; `week` is missing when no week brought it.
  record CreditEntryView(
      UUID id,
      @Nullable LocalDate week,
      BigDecimal amount,
      String why,
      String reason,
      Instant at,
      @Nullable UUID by,
      String byName) {}

  private final CreditDesk desk;
  private final People people;
  private final Idempotency idempotency;

  CreditController(CreditDesk desk, People people, Idempotency idempotency) {
    this.desk = desk;
    this.people = people;
    this.idempotency = idempotency;
  }

  /// The newest first.
  @GetMapping
  @Transactional(readOnly = true)
  Page<CreditEntryView> list(@PathVariable UUID id) {
    var person = new PersonId(id);
    if (people.find(person).isEmpty()) {
      throw Refused.notFound("person");
    }
    return Page.of(views(desk.of(person)));
  }

  /// Gives turns by hand, or takes some.
  @PostMapping
  ResponseEntity<CreditEntryView> give(
      @PathVariable UUID id,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Map<String, Object> body) {
    var person = new PersonId(id);
    var gift = Input.read(body, CreditController::gift);
    var made =
        idempotency.once(
            Input.caller(), "credit", key, () -> Answers.valueOf(desk.give(person, gift)).id());
    var entry = desk.of(person).stream().filter(one -> one.id().equals(made)).toList();
    return ResponseEntity.status(HttpStatus.CREATED).body(views(entry).getFirst());
  }

  private static Gift gift(JsonObject body) {
    if (!body.has("amount")) {
      body.fault("amount", FaultKind.MISSING.of());
    }
    var amount = body.decimal("amount", 0, -MOST, MOST).setScale(1, RoundingMode.HALF_EVEN);
    if (body.has("amount") && amount.signum() == 0) {
      body.fault("amount", FaultKind.ZERO.of());
    }
    return new Gift(amount, body.text("reason", 500));
  }

  private List<CreditEntryView> views(List<CreditEntry> entries) {
    var names =
        people.named(entries.stream().map(CreditEntry::by).filter(Objects::nonNull).toList());
    return entries.stream().map(entry -> view(entry, names)).toList();
  }

  private static CreditEntryView view(CreditEntry entry, Map<PersonId, Person> names) {
    var by = entry.by();
    var person = by == null ? null : names.get(by);
    return new CreditEntryView(
        entry.id(),
        entry.week(),
        entry.amount(),
        entry.why(),
        entry.reason(),
        entry.at(),
        by == null ? null : by.value(),
        person == null ? "Evenhand" : person.displayName());
  }
}
