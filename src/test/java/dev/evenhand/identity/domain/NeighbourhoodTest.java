package dev.evenhand.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeighbourhoodTest {
  @Test
  void an_ipv4_address_stands_for_itself() {
    assertThat(Neighbourhood.of("192.0.2.7").text()).isEqualTo("192.0.2.7");
    assertThat(Neighbourhood.of("::ffff:192.0.2.7")).isEqualTo(Neighbourhood.of("192.0.2.7"));
  }

  @Test
  void ipv6_addresses_of_one_network_stand_together() {
    assertThat(Neighbourhood.of("2001:db8:1:2::1"))
        .isEqualTo(Neighbourhood.of("2001:db8:1:2:ffff:ffff:ffff:ffff"))
        .isNotEqualTo(Neighbourhood.of("2001:db8:1:3::1"));
  }

  @Test
  void what_is_no_address_is_never_looked_up() {
    assertThat(Neighbourhood.of("example.com").text()).isEqualTo("elsewhere");
    assertThat(Neighbourhood.of("").text()).isEqualTo("elsewhere");
  }
}
