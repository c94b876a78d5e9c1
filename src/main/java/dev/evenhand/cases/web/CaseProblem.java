package dev.evenhand.cases.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Why one of many cases was refused; says the same as the problem details of a single one.
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseProblem(
    String type, String detail, @Nullable String field, @JsonAnyGetter Map<String, Object> facts) {}
