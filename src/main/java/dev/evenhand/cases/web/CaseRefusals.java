package dev.evenhand.cases.web;

import dev.evenhand.cases.domain.CaseResult;
import dev.evenhand.cases.domain.CaseResult.Declined;
import dev.evenhand.cases.internal.Said;
import dev.evenhand.cases.internal.Wording;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Refused;
import dev.evenhand.people.People;
import dev.evenhand.work.WorkResult;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Says over HTTP why something about a case was not done.
@Component
class CaseRefusals {
  private final People people;

  CaseRefusals(People people) {
    this.people = people;
  }

  /// What was done.
  ///
  /// @throws Refused when it was not
  /// @throws InvalidInput when a field does not fit
  WorkResult.Done done(CaseResult result) {
    return switch (result) {
      case CaseResult.Done(var done) -> done;
      case CaseResult.Refusal refusal -> throw because(refusal);
    };
  }

  private RuntimeException because(CaseResult.Refusal refusal) {
    var said = new Wording(people.named(Wording.named(refusal))).of(refusal);
    return said.errors().isEmpty()
        ? new Refused(status(refusal), said.reason(), said.detail(), said.facts())
        : new InvalidInput(said.errors());
  }

  private static HttpStatus status(CaseResult.Refusal refusal) {
    return switch (refusal) {
      case CaseResult.NoSuchCase() -> HttpStatus.NOT_FOUND;
      case CaseResult.NotAllowed _ -> HttpStatus.FORBIDDEN;
      case CaseResult.Unfit _ -> HttpStatus.UNPROCESSABLE_CONTENT;
      case Declined(WorkResult.Refused(var why, _)) ->
          switch (why) {
            case NO_SUCH_ITEM, NOTHING_WAITING -> HttpStatus.NOT_FOUND;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case NO_SUCH_QUEUE, KEY_DOES_NOT_FIT, COMMENT_MISSING ->
                HttpStatus.UNPROCESSABLE_CONTENT;
            case IN_ANOTHER_QUEUE,
                ALREADY_HELD,
                ALREADY_DONE,
                NOT_HELD,
                CANNOT_TAKE_IT,
                HOLDS_ENOUGH ->
                HttpStatus.CONFLICT;
            case CHANGED_MEANWHILE -> HttpStatus.PRECONDITION_FAILED;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
          };
    };
  }

  /// The refusal of one of many, as a problem would say it.
  static CaseProblem problem(Said said) {
    return new CaseProblem(
        "urn:evenhand:refusal:" + said.reason(), said.detail(), said.field(), said.facts());
  }
}
