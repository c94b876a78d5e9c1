package dev.evenhand.cases.domain;

import dev.evenhand.work.Priority;

/// A case somebody wants handed out.
///
/// @param queue id or name of its queue
public record CaseWish(
    String caseId, String queue, Priority priority, CaseFacts facts, HandOutWish how) {}
