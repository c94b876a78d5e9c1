package dev.evenhand.workflow.web.run;

import dev.evenhand.http.Refused;
import dev.evenhand.workflow.internal.callback.Callbacks;
import dev.evenhand.workflow.internal.run.CallbackDesk;
import dev.evenhand.workflow.internal.text.JsonBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Where services that answer later say how it went. The token in the address is all they need.
@RestController
class CallbackController {
  private final CallbackDesk desk;

  CallbackController(CallbackDesk desk) {
    this.desk = desk;
  }

  /// Takes an answer, once.
  @SecurityRequirements
  @Operation(
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON_VALUE,
                      schema =
                          @Schema(
                              type = "object",
                              additionalProperties = AdditionalPropertiesValue.TRUE))))
  @PostMapping(path = Callbacks.PATH + "{token}", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.ACCEPTED)
  void callback(@PathVariable String token, @RequestBody byte[] body) {
    switch (desk.take(token, body)) {
      case DONE, FAILED -> {}
      case NOT_JSON -> JsonBody.value(body);
      case REPEATED ->
          throw new Refused(HttpStatus.CONFLICT, "callback-used", "This callback was used before.");
      case EXPIRED ->
          throw new Refused(HttpStatus.GONE, "callback-expired", "This callback has expired.");
      case UNKNOWN -> throw Refused.notFound("callback");
    }
  }
}
