package dev.evenhand.workflow.web.definition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Describes a body that is a document: read here to the letter, since keys that are there twice
/// and the order of fields have to be seen.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
    requestBody =
        @RequestBody(
            required = true,
            content = {
              @Content(
                  mediaType = "application/json",
                  schema = @Schema(implementation = SourceBody.class)),
              @Content(mediaType = "application/yaml", schema = @Schema(type = "string"))
            }))
@interface DocumentInBody {}
