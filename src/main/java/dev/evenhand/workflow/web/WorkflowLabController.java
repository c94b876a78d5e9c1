package dev.evenhand.workflow.web;

import dev.evenhand.http.Fields;
import dev.evenhand.http.Refused;
import dev.evenhand.workflow.domain.reading.Tools;
import dev.evenhand.workflow.internal.lab.WorkflowLab;
import dev.evenhand.workflow.internal.text.JsonText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Runs a definition that came with the request against the answers in it; stores nothing.
@RestController
class WorkflowLabController {
  private final WorkflowLab lab;
  private final Tools tools;

  WorkflowLabController(WorkflowLab lab, Tools tools) {
    this.lab = lab;
    this.tools = tools;
  }

  /// The body is read here, since keys that are there twice have to be seen.
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
  @PostMapping(path = "/api/lab/workflow", consumes = MediaType.APPLICATION_JSON_VALUE)
  WorkflowRun workflow(@RequestBody byte[] body) {
    var faults = new Fields();
    var document =
        JsonText.read(body, faults)
            .orElseThrow(() ->
                new Refused(
                    HttpStatus.BAD_REQUEST,
                    "not-json",
                    "Expected a body in JSON that can be read."));
    return WorkflowRun.of(lab.run(LabQuestionReader.read(document, faults, tools)));
  }
}
