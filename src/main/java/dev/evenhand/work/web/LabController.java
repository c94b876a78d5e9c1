package dev.evenhand.work.web;

import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Asks a policy who would get a case in a situation that came with the request; stores nothing.
@RestController
class LabController {
  @PostMapping("/api/lab/assignment")
  LabAnswer assignment(@RequestBody Map<String, Object> document) {
    return LabReader.read(document).answer();
  }
}
