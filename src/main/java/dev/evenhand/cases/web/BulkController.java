package dev.evenhand.cases.web;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.TOO_MANY;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.evenhand.cases.domain.CaseResult;
import dev.evenhand.cases.domain.CaseWish;
import dev.evenhand.cases.internal.Arrivals;
import dev.evenhand.cases.internal.PersonRef;
import dev.evenhand.cases.internal.Said;
import dev.evenhand.cases.internal.Wording;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Word;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.WorkItem.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Many cases in one request, each with a result of its own.
@RestController
class BulkController {
  private static final int MOST = 10_000;

  private final Arrivals arrivals;
  private final People people;

  BulkController(Arrivals arrivals, People people) {
    this.arrivals = arrivals;
    this.people = people;
  }

  record BulkBody(@Nullable List<CaseBody> cases) {}

  enum BulkStatus {
    ASSIGNED,
    WAITING,
    REPEATED,
    REFUSED
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record BulkResult(
      int index,
      String caseId,
      Word<BulkStatus> status,
      @Nullable UUID id,
      @Nullable PersonRef holder,
      @Nullable CaseProblem refusal) {}

  record BulkAnswer(
      List<BulkResult> results, long assigned, long waiting, long repeated, long refused) {
    static BulkAnswer of(List<BulkResult> results) {
      var counts = new EnumMap<BulkStatus, Long>(BulkStatus.class);
      results.forEach(result ->
          result
              .status()
              .among(BulkStatus.class)
              .ifPresent(status -> counts.merge(status, 1L, Long::sum)));
      return new BulkAnswer(
          results,
          counts.getOrDefault(BulkStatus.ASSIGNED, 0L),
          counts.getOrDefault(BulkStatus.WAITING, 0L),
          counts.getOrDefault(BulkStatus.REPEATED, 0L),
          counts.getOrDefault(BulkStatus.REFUSED, 0L));
    }
  }

  @PostMapping("/api/cases/bulk")
  BulkAnswer bulk(
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody BulkBody body) {
    var cases = body.cases();
    if (cases == null) {
      throw new InvalidInput("cases", MISSING.of());
    }
    if (cases.size() > MOST) {
      throw new InvalidInput("cases", TOO_MANY.of(MOST, cases.size()));
    }
    var results = new BulkResult[cases.size()];
    var wishes = new ArrayList<CaseWish>();
    var places = new ArrayList<Integer>();
    for (int i = 0; i < results.length; i++) {
      try {
        wishes.add(cases.get(i).read());
        places.add(i);
      } catch (InvalidInput input) {
        results[i] = invalid(i, cases.get(i), input);
      }
    }
    var answers = arrivals.createAll(wishes, Typed.request("create", key));
    var named = named(answers);
    for (int i = 0; i < answers.size(); i++) {
      results[places.get(i)] = result(places.get(i), wishes.get(i).caseId(), answers.get(i), named);
    }
    return BulkAnswer.of(List.of(results));
  }

  private Map<PersonId, Person> named(Collection<CaseResult> answers) {
    var ids = new HashSet<PersonId>();
    for (var answer : answers) {
      ids.addAll(Wording.named(answer));
      if (answer instanceof CaseResult.Done(var done) && done.item().holder() != null) {
        ids.add(done.item().holder());
      }
    }
    return people.named(ids);
  }

  private static BulkResult result(
      int index, String caseId, CaseResult answer, Map<PersonId, Person> people) {
    return switch (answer) {
      case CaseResult.Done(var done) -> {
        var item = done.item();
        var status =
            done.isRepeat()
                ? BulkStatus.REPEATED
                : item.state() == State.HELD ? BulkStatus.ASSIGNED : BulkStatus.WAITING;
        var holder = PersonRef.of(item.holder(), people);
        yield new BulkResult(index, caseId, Word.of(status), item.id().value(), holder, null);
      }
      case CaseResult.Refusal refusal -> {
        var problem = CaseRefusals.problem(new Wording(people).of(refusal));
        yield new BulkResult(index, caseId, Word.of(BulkStatus.REFUSED), null, null, problem);
      }
    };
  }

  private static BulkResult invalid(int index, CaseBody body, InvalidInput input) {
    var said = Said.unfit(input.errors());
    var caseId = body.caseId() == null ? "" : body.caseId();
    return new BulkResult(
        index, caseId, Word.of(BulkStatus.REFUSED), null, null, CaseRefusals.problem(said));
  }
}
