package dev.evenhand.http.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every request ends where Spring's own mapping would have it end.
class ControllerMappingTest {
  private final MockMvc ours =
      MockMvcBuilders.standaloneSetup(new Shelves())
          .setCustomHandlerMapping(ControllerMapping::new)
          .build();
  private final MockMvc springs =
      MockMvcBuilders.standaloneSetup(new Shelves())
          .setCustomHandlerMapping(RequestMappingHandlerMapping::new)
          .build();

  @RestController
  static class Shelves {
    @GetMapping("/api/shelves/{id}")
    String one(@PathVariable String id) {
      return "one " + id;
    }

    @GetMapping("/api/shelves/newest")
    String newest() {
      return "newest";
    }

    @PostMapping(path = "/api/shelves/{id}/books", consumes = "application/json")
    String add(@PathVariable String id) {
      return "books of " + id;
    }

    @GetMapping("/api/boxes/{*rest}")
    String boxes(@PathVariable String rest) {
      return "boxes " + rest;
    }

    @GetMapping("/api/b?xes-{name}/lid")
    String lids(@PathVariable String name) {
      return "lid " + name;
    }

    @GetMapping({"/api/first/{id}", "/api/other/{id}"})
    String twoAddresses(@PathVariable String id) {
      return "either " + id;
    }

    @GetMapping("/{any}/elsewhere")
    String elsewhere(@PathVariable String any) {
      return "elsewhere " + any;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/shelves/7, 200",
    "GET, /api/shelves/newest, 200",
    "GET, /api/%73helves/7, 200",
    "GET, /api/shelves/7%2F8, 200",
    "GET, /api;colour=red/shelves/7, 200",
    "GET, /api/shelves, 404",
    "GET, /api/shelves/, 404",
    "GET, /api/Shelves/7, 404",
    "GET, /api/shelves/7/books, 405",
    "POST, /api/shelves/7/books, 415",
    "POST, /api/shelves/7, 405",
    "GET, /api/boxes, 200",
    "GET, /api/boxes/, 200",
    "GET, /api/boxes/a/b, 200",
    "GET, /api/boxes-red/lid, 200",
    "GET, /api/other/7, 200",
    "GET, /api/first/7, 200",
    "GET, /api/elsewhere, 200",
    "GET, /elsewhere, 404",
  })
  void endsWhereItWouldAnyway(String verb, String path, int status) throws Exception {
    var answer = ask(ours, verb, path);
    var expected = ask(springs, verb, path);

    assertThat(answer.getStatus()).as("status").isEqualTo(status);
    assertThat(answer.getStatus()).as("status of Spring's own").isEqualTo(expected.getStatus());
    assertThat(answer.getContentAsString()).isEqualTo(expected.getContentAsString());
    assertThat(answer.getHeader("Allow")).isEqualTo(expected.getHeader("Allow"));
  }

  private static MockHttpServletResponse ask(MockMvc mvc, String verb, String path)
      throws Exception {
    return mvc.perform(servlets -> request(servlets, verb, path)).andReturn().getResponse();
  }

  private static MockHttpServletRequest request(ServletContext servlets, String verb, String path) {
    var request = MockMvcRequestBuilders.get("/").buildRequest(servlets);
    request.setMethod(verb);
    request.setRequestURI(path);
    request.setContentType(MediaType.TEXT_PLAIN_VALUE);
    return request;
  }
}
