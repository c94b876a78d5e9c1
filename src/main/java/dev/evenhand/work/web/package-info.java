/// The lab, which asks a policy about a situation that need not be real, and the answer to “why?”.
@NullMarked
package dev.evenhand.work.web;

import org.jspecify.annotations.NullMarked;
