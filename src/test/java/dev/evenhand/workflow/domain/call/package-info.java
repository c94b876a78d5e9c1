/// Addresses of services.
@NullMarked
package dev.evenhand.workflow.domain.call;

import org.jspecify.annotations.NullMarked;
