/// How cases were shared before, beside how the policy shares them.
@NullMarked
package dev.evenhand.cases.domain.compare;

import org.jspecify.annotations.NullMarked;
