package dev.evenhand.cases.internal.imports;

import dev.evenhand.cases.domain.imports.ImportPlan;
import dev.evenhand.http.FieldError;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes what imports keep as JSON.
@Component("importJson")
class Json {
  private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};
  private static final TypeReference<List<FieldError>> FAULTS = new TypeReference<>() {};

  private final JsonMapper mapper;

  Json(JsonMapper mapper) {
    this.mapper = mapper;
  }

  List<String> cells(String text) {
    return mapper.readValue(text, CELLS);
  }

  List<FieldError> faults(String text) {
    return mapper.readValue(text, FAULTS);
  }

  ImportPlan plan(String text) {
    return mapper.readValue(text, ImportPlan.class);
  }

  Names names(String text) {
    return mapper.readValue(text, Names.class);
  }

  String write(Object value) {
    return mapper.writeValueAsString(value);
  }
}
