package dev.evenhand.work.internal.decision;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Situation;
import dev.evenhand.work.internal.decision.DecisionRow.Known;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes situations as JSON whose text is the same whenever the content is, and reads them again.
@Component
public class SituationCodec {
  private final JsonMapper json =
      JsonMapper.builder()
          .addMixIn(Candidate.class, CandidateMixin.class)
          .changeDefaultVisibility(checker ->
              checker
                  .withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                  .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                  .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /// Nothing is written of what nobody has, so that such situations keep their hashes.
  @SuppressWarnings("UnusedVariable")
  private abstract static class CandidateMixin {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Nullable Set<String> has;
  }

  /// The situation with the hash of its content.
  public Known known(Situation situation, Map<PersonId, String> names) {
    var content = json.writeValueAsString(situation);
    return new Known(situation, Hash.of(content), content, names);
  }

  Situation read(String content) {
    return json.readValue(content, Situation.class);
  }
}
