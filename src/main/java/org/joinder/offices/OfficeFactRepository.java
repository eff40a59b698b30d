package org.joinder.offices;

import org.springframework.data.jpa.repository.JpaRepository;

interface OfficeFactRepository extends JpaRepository<OfficeFact, Long> {}
