package dev.evenhand.workflow.domain.document;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// The service that a task calls.
///
/// @param input makes the body that is sent of the workflow's fields; null to send the task's input
/// @param output makes the outputs of the reply; null when the reply is the outputs
public record Action(
    URI url,
    @Nullable Transform input,
    @Nullable Transform output,
    int timeoutSeconds,
    Retries retries) {}
