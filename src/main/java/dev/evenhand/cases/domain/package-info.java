/// What a case is, and how somebody may want it handed out.
@NullMarked
package dev.evenhand.cases.domain;

import org.jspecify.annotations.NullMarked;
