package dev.evenhand.tickets.web;

import static dev.evenhand.http.FaultKind.OUTSIDE_THE_SCHEMA;
import static dev.evenhand.http.FaultKind.UNKNOWN;

import dev.evenhand.http.FieldError;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Word;
import dev.evenhand.tickets.SubmitResult;
import dev.evenhand.tickets.Ticket;
import dev.evenhand.workflow.Instances;
import dev.evenhand.workflow.Instances.Misfit;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// Says over HTTP why something about a ticket was not done.
final class TicketRefusals {
  private TicketRefusals() {}

  static Ticket submitted(SubmitResult result) {
    return switch (result) {
      case SubmitResult.Submitted(var ticket) -> ticket;
      case SubmitResult.NoSuchType() -> throw new InvalidInput("type", UNKNOWN.of("type"));
      case SubmitResult.NotAllowed() ->
          throw Refused.forbidden("This kind of ticket is for other people of the company.");
      case SubmitResult.TypeChanged() ->
          throw new Refused(
              HttpStatus.CONFLICT,
              "ticket-type-changed",
              "This form was changed since you opened it.\nMaybe reload it; what you filled in stays.");
      case SubmitResult.Unfit(var misfits) -> throw unfit("data", misfits);
    };
  }

  static void done(Instances.Answer answer) {
    switch (answer) {
      case Instances.Answer.Done _ -> {}
      case Instances.Answer.Missing() -> throw Refused.notFound("ticket");
      case Instances.Answer.NotAllowed() ->
          throw Refused.forbidden("Only people with the role ticket_admin may do this.");
      case Instances.Answer.ChangedMeanwhile() -> throw Refused.changedMeanwhile("ticket");
      case Instances.Answer.NotNow(var status) ->
          throw new Refused(
              HttpStatus.CONFLICT,
              "ticket-not-now",
              "This cannot be done while the ticket is " + status + ".",
              Map.of("ticketStatus", Word.of(status)));
      case Instances.Answer.Unfit(var misfits) -> throw unfit("data", misfits);
    }
  }

  private static InvalidInput unfit(String field, List<Misfit> misfits) {
    return new InvalidInput(
        misfits.stream()
            .map(misfit ->
                FieldError.of(field + misfit.place(), OUTSIDE_THE_SCHEMA.of(misfit.problem())))
            .toList());
  }
}
