/// Policies are held to the words of their specification.
@NullMarked
package dev.evenhand.work.domain.policy;

import org.jspecify.annotations.NullMarked;
