package dev.evenhand.workflow.internal.schema;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.ValidationLimitExceededException;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.DialectId;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.regex.RegularExpression;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.domain.schema.Schema.Problem;
import dev.evenhand.workflow.domain.schema.Schemas;
import dev.evenhand.workflow.internal.text.JsonNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// JSON Schema by the validator of networknt. It loads nothing, whatever a schema refers to, and
/// runs patterns in time that grows with the text alone.
@Component
public class NetworkntSchemas implements Schemas {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDialect(
          Dialect.builder(Dialects.getDraft202012()).format(new Mailbox()).build(),
          builder ->
              builder
                  .schemaCacheEnabled(false)
                  .schemaRegistryConfig(
                      SchemaRegistryConfig.builder()
                          .regularExpressionFactory(NetworkntSchemas::expression)
                          .formatAssertionsEnabled(true)
                          .locale(Locale.ENGLISH)
                          .build()));

  private static final long MOST_STEPS = 1_000_000;
  private static final int DEEPEST = 400;
  private static final Problem ENDLESS = new Problem("", "it takes too many steps to look at");

  private static final com.networknt.schema.Schema OF_SCHEMAS =
      REGISTRY.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));

  @Override
  public Reading read(Value schema) {
    var node = JsonNodes.of(schema);
    var problems = new ArrayList<>(problems(OF_SCHEMAS, node));
    problems.addAll(SchemaWalk.problems(schema));
    if (!problems.isEmpty()) {
      return new Reading.Unreadable(problems);
    }
    try {
      var read = REGISTRY.getSchema(node);
      read.initializeValidators();
      var tried = problems(read, JsonNodes.of(Value.EMPTY));
      if (tried.contains(ENDLESS)) {
        return new Reading.Unreadable(List.of(ENDLESS));
      }
      return new Reading.Read(value -> problems(read, JsonNodes.of(value)));
    } catch (SchemaException e) {
      return new Reading.Unreadable(List.of(new Problem("", String.valueOf(e.getMessage()))));
    }
  }

  private static List<Problem> problems(com.networknt.schema.Schema schema, JsonNode node) {
    try {
      return schema.validate(node, NetworkntSchemas::limit).stream()
          .map(NetworkntSchemas::problem)
          .distinct()
          .toList();
    } catch (ValidationLimitExceededException e) {
      return List.of(ENDLESS);
    }
  }

  /// Schemas may refer to themselves, and to parts of them over and over.
  private static void limit(ExecutionContext context) {
    context.executionConfig(
        config -> config.maxEvaluationSteps(MOST_STEPS).maxEvaluationDepth(DEEPEST));
  }

  private static Problem problem(Error error) {
    var place = place(error.getInstanceLocation());
    var property = error.getProperty();
    return new Problem(property == null ? place : place + "." + property, error.getMessage());
  }

  private static String place(NodePath path) {
    var place = new StringBuilder();
    for (int step = 0; step < path.getNameCount(); step++) {
      switch (path.getElement(step)) {
        case Integer index -> place.append('[').append(index).append(']');
        case Object name -> place.append('.').append(name);
      }
    }
    return place.toString();
  }

  /// Schemas whose patterns cannot be run are refused before, so none is asked for here.
  private static RegularExpression expression(String pattern) {
    var read = LinearPatterns.read(pattern).orElseThrow();
    return text -> read.matcher(text).find();
  }
}
