/// Policies, the decisions they come to, and how those are explained.
@NullMarked
package dev.evenhand.work.domain.policy;

import org.jspecify.annotations.NullMarked;
