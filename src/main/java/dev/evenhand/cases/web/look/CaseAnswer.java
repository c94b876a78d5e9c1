package dev.evenhand.cases.web.look;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.evenhand.work.Decisions.DecisionBrief;
import org.jspecify.annotations.Nullable;

/// A case after something was done with it, and the decision that was made; null when none was.
public record CaseAnswer(@JsonProperty("case") CaseView seen, @Nullable DecisionBrief decision) {}
