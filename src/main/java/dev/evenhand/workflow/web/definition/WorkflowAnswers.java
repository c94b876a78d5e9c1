package dev.evenhand.workflow.web.definition;

import static dev.evenhand.http.FaultKind.TAKEN;
import static org.springframework.http.HttpStatus.CONFLICT;

import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Word;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.workflow.domain.version.VersionResult;
import dev.evenhand.workflow.domain.version.WorkflowPowers;
import dev.evenhand.workflow.domain.version.WorkflowVersion;
import java.util.Map;
import java.util.UUID;

/// Says over HTTP why something about a workflow was not done.
final class WorkflowAnswers {
  private static final UUID NOBODY = new UUID(0, 0);

  private WorkflowAnswers() {}

  /// Who sends a request again.
  static UUID caller() {
    return Actor.current().findPerson().map(PersonId::value).orElse(NOBODY);
  }

  /// @throws Refused when whoever asks may not see workflows
  static void onlyReaders() {
    if (!WorkflowPowers.mayRead(Actor.current())) {
      throw Refused.forbidden(WorkflowPowers.READERS_ONLY);
    }
  }

  static WorkflowVersion done(VersionResult result) {
    return switch (result) {
      case VersionResult.Done(var version) -> version;
      case VersionResult.Refusal refusal -> throw because(refusal);
    };
  }

  private static RuntimeException because(VersionResult.Refusal refusal) {
    return switch (refusal) {
      case VersionResult.Missing(var what) -> Refused.notFound(what);
      case VersionResult.NotAllowed(var because) -> Refused.forbidden(because);
      case VersionResult.ChangedMeanwhile() -> Refused.changedMeanwhile("version");
      case VersionResult.KeyTaken(var key) -> new InvalidInput("workflow.key", TAKEN.of(key));
      case VersionResult.Faulty(var faults) -> new InvalidInput(faults);
      case VersionResult.DraftThere(var number) ->
          new Refused(
              CONFLICT,
              "draft-there",
              "Expected no draft, but version %d is one.\nMaybe go on with it.".formatted(number),
              Map.of("number", number));
      case VersionResult.NotADraft(var number, var status) ->
          new Refused(
              CONFLICT,
              "not-a-draft",
              "Expected version %d to be a draft, but it is %s.\nMaybe make the next draft."
                  .formatted(number, Word.written(status)),
              Map.of("number", number, "versionStatus", Word.written(status)));
      case VersionResult.NoWay(var from, var to) ->
          new Refused(
              CONFLICT,
              "no-such-step",
              "Expected a step that is possible, but none leads from %s to %s."
                  .formatted(Word.written(from), Word.written(to)),
              Map.of("from", Word.written(from), "to", Word.written(to)));
    };
  }
}
