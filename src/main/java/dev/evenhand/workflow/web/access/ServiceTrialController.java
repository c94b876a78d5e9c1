package dev.evenhand.workflow.web.access;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOT_AN_ADDRESS;
import static dev.evenhand.http.FaultKind.NOT_AN_OBJECT;

import dev.evenhand.http.Fields;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Word;
import dev.evenhand.identity.LinkSecrets;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.internal.call.CallOutcome;
import dev.evenhand.workflow.internal.call.CallOutcome.Failed;
import dev.evenhand.workflow.internal.call.CallOutcome.Replied;
import dev.evenhand.workflow.internal.call.ServiceCall;
import dev.evenhand.workflow.internal.call.ServiceCalls;
import dev.evenhand.workflow.internal.text.JsonText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Tries a service before a workflow depends on it. It is a real call, signed like all others.
@RestController
class ServiceTrialController {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final URI NOWHERE = URI.create("https://invalid");

  /// What to send where.
  ///
  /// @param body an empty object when it is missing
  record ServiceTrialBody(String url, @Nullable Map<String, @Nullable Object> body) {}

  /// How it went.
  ///
  /// @param failure null when the service replied
  /// @param message what went wrong, in English; null when the service replied
  /// @param detail what the service said instead; null when it said nothing that can be shown
  /// @param status of the reply; null when it did not come to one
  record ServiceTrialView(
      @Nullable Integer status,
      @Nullable Object reply,
      @Nullable Word<CallOutcome.Kind> failure,
      @Nullable String message,
      @Nullable String detail) {
    static ServiceTrialView of(CallOutcome outcome) {
      return switch (outcome) {
        case Replied(var status, var reply) ->
            new ServiceTrialView(status, Value.plain(reply), null, null, null);
        case Failed(var kind, var message, var detail) ->
            new ServiceTrialView(
                null, null, Word.of(kind), message, detail.isEmpty() ? null : detail);
      };
    }
  }

  private final ServiceCalls calls;
  private final LinkSecrets secrets;

  ServiceTrialController(ServiceCalls calls, LinkSecrets secrets) {
    this.calls = calls;
    this.secrets = secrets;
  }

  /// The body is read here, since what is sent shall be what was written, number for number.
  @Operation(
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON_VALUE,
                      schema = @Schema(implementation = ServiceTrialBody.class))))
  @PostMapping(path = "/api/service-access/try", consumes = MediaType.APPLICATION_JSON_VALUE)
  ServiceTrialView tryService(@RequestBody byte[] body) throws InterruptedException {
    ServiceAccessController.onlyAdmins();
    return ServiceTrialView.of(calls.call(read(body)));
  }

  private ServiceCall read(byte[] body) {
    var faults = new Fields();
    var document =
        JsonText.read(body, faults)
            .orElseThrow(() ->
                new Refused(
                    HttpStatus.BAD_REQUEST,
                    "not-json",
                    "Expected a body in JSON that can be read."));
    var entries = object("", document, faults);
    var call = new ServiceCall(url(entries, faults), sent(entries, faults), TIMEOUT, key());
    faults.check();
    return call;
  }

  /// Only what is no URL at all is a fault; where it must not lead is an outcome.
  private static URI url(Value.Entries document, Fields faults) {
    return switch (document.get("url")) {
      case Value.Text(var text) when !text.isBlank() -> uri(text.strip(), faults);
      case Value.Nothing _ -> faulty(faults, null);
      case Value other -> faulty(faults, Value.plain(other));
    };
  }

  private static URI uri(String text, Fields faults) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      return faulty(faults, text);
    }
  }

  private static URI faulty(Fields faults, @Nullable Object got) {
    faults.fault("url", got == null ? MISSING.of() : NOT_AN_ADDRESS.of(got));
    return NOWHERE;
  }

  private static Value.Entries sent(Value.Entries document, Fields faults) {
    var body = document.get("body");
    return body.equals(Value.NOTHING) ? Value.EMPTY : object("body", body, faults);
  }

  private static Value.Entries object(String field, Value value, Fields faults) {
    if (value instanceof Value.Entries entries) {
      return entries;
    }
    faults.fault(field, NOT_AN_OBJECT.of(Value.plain(value)));
    return Value.EMPTY;
  }

  private String key() {
    return "try-" + secrets.make();
  }
}
