/// Tests of the contract of the lab.
@NullMarked
package dev.evenhand.deals.web.lab;

import org.jspecify.annotations.NullMarked;
