package dev.evenhand.workflow.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.workflow.domain.call.ServiceUrl.Reading;
import java.net.URI;
import java.net.URISyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceUrlTest {
  @ParameterizedTest
  @CsvSource({
    "https://Example.COM,https://example.com/",
    "http://example.com:80/a?b=c#d,http://example.com/a?b=c",
    "HTTPS://example.com:443/a%20b,https://example.com/a%20b",
    "http://example.com:/,http://example.com/",
    "https://example.com:8443/,https://example.com:8443/",
    "http://192.168.0.1/x,http://192.168.0.1/x",
    "http://[::1]:8080/,http://[::1]:8080/",
    "https://xn--bcher-kva.example/,https://xn--bcher-kva.example/",
    "https://example.com/ü,https://example.com/%C3%BC",
  })
  void a_url_is_read_in_one_way(String text, String read) throws URISyntaxException {
    assertThat(url(new URI(text)).uri()).isEqualTo(URI.create(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://2130706433/",
        "http://017700000001/",
        "http://0177.0.0.1/",
        "http://0x7f000001/",
        "http://0x7f.0.0.1/",
        "http://127.1/",
        "http://127.0.1/",
        "http://127.0.0.1./",
        "http://localhost./",
        "http://127.0.0.01/",
        "http://256.0.0.1/",
        "http://a@127.0.0.1/",
        "http://example.com:80@127.0.0.1/",
        "http://example.com%40127.0.0.1/",
        "http://%31%32%37.0.0.1/",
        "http://127%2e0%2e0%2e1/",
        "http://１２７.０.０.１/",
        "http://ⓛocalhost/",
        "http://127。0。0。1/",
        "http://[fe80::1%25eth0]/",
        "http://[::127.0.0.1%251]/",
        "http://example.com:0/",
        "http://example.com:65536/",
        "http:///path",
        "http:example.com",
        "//example.com/",
        "file:///etc/passwd",
        "gopher://example.com/",
        "jar:http://example.com!/",
        "example.com",
        "http://-example.com/",
        "http://example..com/",
        "http://1.2.3.4.5/",
      })
  void odd_spellings_are_refused(String text) throws URISyntaxException {
    assertThat(ServiceUrl.read(new URI(text))).isInstanceOf(Reading.Malformed.class);
  }

  @Test
  void a_mapped_address_is_the_one_it_carries() {
    var reading = ServiceUrl.read(URI.create("http://[::ffff:127.0.0.1]/"));
    assertThat(reading).isInstanceOf(Reading.Read.class);
    if (reading instanceof Reading.Read(var url)) {
      assertThat(url.literal().flatMap(InnerAddresses::why)).contains("it is this machine itself");
    }
  }

  @Test
  void an_origin_is_scheme_host_and_port() {
    var start = url("https://example.com/a");
    assertThat(start.isOfSameOrigin(url("https://EXAMPLE.com:443/b"))).isTrue();
    assertThat(start.isOfSameOrigin(url("http://example.com/a"))).isFalse();
    assertThat(start.isOfSameOrigin(url("https://example.com:8443/a"))).isFalse();
    assertThat(start.isOfSameOrigin(url("https://www.example.com/a"))).isFalse();
  }

  private static ServiceUrl url(String text) {
    return url(URI.create(text));
  }

  private static ServiceUrl url(URI uri) {
    return switch (ServiceUrl.read(uri)) {
      case Reading.Read(var url) -> url;
      case Reading.Malformed(var why) -> throw new AssertionError(why);
    };
  }
}
