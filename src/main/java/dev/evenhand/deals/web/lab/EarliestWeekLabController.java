package dev.evenhand.deals.web.lab;

import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Asks who would get a deal in a situation that came with the request; stores nothing.
@RestController
class EarliestWeekLabController {
  @PostMapping("/api/lab/earliest-week")
  EarliestWeekAnswer earliestWeek(@RequestBody Map<String, Object> document) {
    return EarliestWeekReader.read(document).answer();
  }
}
