list = <<EOT
%{ for x in xs ~}
  item ${x}
%{ endfor ~}
end
EOT
flush = <<-EOT
    %{ for x in xs ~}
    item ${x}
    %{ endfor ~}
    end
    EOT
before = <<EOT
one
${~ x }
  ${~ y ~}

z
EOT
